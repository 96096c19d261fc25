<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
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
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>Asigna los códigos nacionales de delitos a la Clasificación Internacional de Delitos con Fines Estadísticos (ICCS).</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>Archivo de proyecto que se abrirá.</translation>
    </message>
    <message>
        <source>Language of the screen, for example es.</source>
        <translation>Idioma de la pantalla, por ejemplo es.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Colores: light (claros) o dark (oscuros).</translation>
    </message>
    <message>
        <source>Draw a page (start, overview, ...) into the file named by --to and end.</source>
        <translation>Dibuja una página (start, overview, ...) en el archivo indicado con --to y termina.</translation>
    </message>
    <message>
        <source>PNG file for --screenshot.</source>
        <translation>Archivo PNG para --screenshot.</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot, as 1366x768.</source>
        <translation>Tamaño de la ventana para --screenshot, por ejemplo 1366x768.</translation>
    </message>
    <message>
        <source>There is no page &quot;%1&quot;. %2</source>
        <translation>No existe la página «%1». %2</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>The answer to %1 belongs to %2 and is not counted here.</source>
        <translation>La respuesta a %1 pertenece a %2 y no se cuenta aquí.</translation>
    </message>
    <message>
        <source>Open that assessment, or answer the question anew.</source>
        <translation>Abra esa evaluación o responda de nuevo a la pregunta.</translation>
    </message>
    <message>
        <source>“%1” is no question for “%2”.</source>
        <translation>«%1» no es una pregunta para «%2».</translation>
    </message>
    <message>
        <source>Correct the question or the institution.</source>
        <translation>Corrija la pregunta o la institución.</translation>
    </message>
    <message>
        <source>There is no level %1; levels are 0 to 4.</source>
        <translation>No existe el nivel %1; los niveles van de 0 a 4.</translation>
    </message>
    <message>
        <source>Give one of the five levels.</source>
        <translation>Indique uno de los cinco niveles.</translation>
    </message>
    <message>
        <source>The level of %1 is computed; the one given is not used.</source>
        <translation>El nivel de %1 se calcula; el indicado no se usa.</translation>
    </message>
    <message>
        <source>Leave the level out; give a target and a comment.</source>
        <translation>Omita el nivel; indique una meta y un comentario.</translation>
    </message>
    <message>
        <source>Level %1 for %2 has no evidence and counts as 1.</source>
        <translation>El nivel %1 de %2 no tiene evidencia y cuenta como 1.</translation>
    </message>
    <message>
        <source>Name a document, link, table or indicator. What counts: %1</source>
        <translation>Indique un documento, un enlace, una tabla o un indicador. Qué se acepta: %1</translation>
    </message>
    <message>
        <source>The target %1 for %2 is below the level %3.</source>
        <translation>La meta %1 de %2 es inferior al nivel %3.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Corrija uno de los dos.</translation>
    </message>
    <message>
        <source>“%1” has a field “%2” that the assessment does not have.</source>
        <translation>«%1» tiene un campo «%2» que no existe en la evaluación.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, which the assessment does not have.</source>
        <translation>«%1» es del tipo «%2», que no existe en la evaluación.</translation>
    </message>
    <message>
        <source>Choose one of its kinds.</source>
        <translation>Elija uno de sus tipos.</translation>
    </message>
    <message>
        <source>No category for %1 “%2”</source>
        <translation>Sin categoría para %1 «%2»</translation>
    </message>
    <message>
        <source>The code %1 “%2” of %3 has no category in the ICCS.</source>
        <translation>El código %1 «%2» de %3 no tiene categoría en la ICCS.</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS.</source>
        <translation>Los casos no figuran en las cifras según la ICCS.</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS. Reason: %1</source>
        <translation>Los casos no figuran en las cifras según la ICCS. Motivo: %1</translation>
    </message>
    <message>
        <source>Add a category for “%2”, or say in a note where it belongs.</source>
        <translation>Añadir una categoría para «%2», o indicar en una nota adónde pertenece.</translation>
    </message>
    <message>
        <source>Border unclear for %1 “%2”</source>
        <translation>Límite poco claro para %1 «%2»</translation>
    </message>
    <message>
        <source>The dispute on %1 “%2” was closed because the ICCS is unclear: %4</source>
        <translation>La disputa sobre %1 «%2» se cerró porque la ICCS no es clara: %4</translation>
    </message>
    <message>
        <source>The code has no category.</source>
        <translation>El código no tiene categoría.</translation>
    </message>
    <message>
        <source>The code is at %1.</source>
        <translation>El código está en %1.</translation>
    </message>
    <message>
        <source>State in the notes where “%2” belongs.</source>
        <translation>Indicar en las notas adónde pertenece «%2».</translation>
    </message>
    <message>
        <source>Much ends in the residual category %1</source>
        <translation>Gran parte termina en la categoría residual %1</translation>
    </message>
    <message>
        <source>%2 national codes with %3 per cent of all mapped cases end in %1.</source>
        <translation>Códigos nacionales que terminan en %1: %2, con el %3 por ciento de todos los casos asignados.</translation>
    </message>
    <message>
        <source>%2 national codes, %3 per cent of all mapped codes, end in %1.</source>
        <translation>Códigos nacionales que terminan en %1: %2, el %3 por ciento de todos los códigos asignados.</translation>
    </message>
    <message>
        <source>The cases stay at %1.</source>
        <translation>Los casos quedan en %1.</translation>
    </message>
    <message>
        <source>Add categories for the largest of these codes beside %1.</source>
        <translation>Añadir, junto a %1, categorías para los más importantes de estos códigos.</translation>
    </message>
    <message>
        <source>Institutions differ on “%1”</source>
        <translation>Las instituciones difieren sobre «%1»</translation>
    </message>
    <message>
        <source>“%1” leads to different categories: %2.</source>
        <translation>«%1» lleva a categorías distintas: %2.</translation>
    </message>
    <message>
        <source>Each institution keeps its category.</source>
        <translation>Cada institución mantiene su categoría.</translation>
    </message>
    <message>
        <source>If the institutions read the ICCS differently, state where “%1” belongs.</source>
        <translation>Si las instituciones interpretan la ICCS de forma distinta, indicar adónde pertenece «%1».</translation>
    </message>
    <message>
        <source>Levels are 0 to 4, or n/a.</source>
        <translation>Los niveles van de 0 a 4, o n/a.</translation>
    </message>
    <message>
        <source>Dates are written as in 2026-05-31.</source>
        <translation>Las fechas se escriben como en 2026-05-31.</translation>
    </message>
    <message>
        <source>An entry needs an id and one of the kinds about, action, challenge, practice, benefit, gap, conformity.</source>
        <translation>Una entrada necesita un identificador (id) y uno de los tipos about, action, challenge, practice, benefit, gap, conformity.</translation>
    </message>
    <message>
        <source>The assessment “%1” was to be opened.</source>
        <translation>Se iba a abrir la evaluación «%1».</translation>
    </message>
    <message>
        <source>README.md of the assessment “iccs-implementation” says what stands there.</source>
        <translation>El archivo README.md de la evaluación «iccs-implementation» explica qué va en ese lugar.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Name the folder of an assessment, with all its files.</source>
        <translation>Indique la carpeta de una evaluación, con todos sus archivos.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>No hay ninguna con ese nombre.</translation>
    </message>
    <message>
        <source>Take one of these, or a folder of your own: %1.</source>
        <translation>Use una de estas, o una carpeta propia: %1.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Answer %1 of the assessment: %2</source>
        <translation>Responder a la pregunta %1 de la evaluación: %2</translation>
    </message>
    <message>
        <source>Remove %1 from the assessment</source>
        <translation>Quitar %1 de la evaluación</translation>
    </message>
    <message>
        <source>Add %1 to the assessment</source>
        <translation>Añadir %1 a la evaluación</translation>
    </message>
    <message>
        <source>Saving the assessment</source>
        <translation>Guardando la evaluación</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Line %1 is not taken in: “%2”. %3</source>
        <translation>La línea %1 no se incorpora: «%2». %3</translation>
    </message>
    <message>
        <source>Correct the line and take the file in again.</source>
        <translation>Corrija la línea e incorpore de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>Incorporar %1 a la evaluación</translation>
    </message>
    <message>
        <source>Another row gives this question another level.</source>
        <translation>Otra fila da a esta pregunta otro nivel.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AnswerPanel</name>
    <message>
        <source>none</source>
        <comment>target level</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none</source>
        <comment>target year</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>year-month-day, such as 2026-05-31</source>
        <translation>año-mes-día, por ejemplo 2026-05-31</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>No se ha elegido ninguna pregunta</translation>
    </message>
    <message>
        <source>What counts as evidence: %1</source>
        <translation>Qué cuenta como prueba: %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>share, count, total</comment>
        <translation>%1 (%2 de %3)</translation>
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
        <translation>todavía se desconoce</translation>
    </message>
    <message>
        <source>%1 of: %2. %3</source>
        <comment>principles, framework, how we know</comment>
        <translation>%1 de: %2. %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AssessmentPage</name>
    <message>
        <source>The questions cannot be read</source>
        <translation>No se pueden leer las preguntas</translation>
    </message>
    <message>
        <source>The assessment that comes with the program is missing or broken. Install the program again.</source>
        <translation>La evaluación que acompaña al programa falta o está dañada. Instale de nuevo el programa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) belong to another version of the assessment and are not counted here.</source>
        <translation>
            <numerusform>%Ln respuesta pertenece a otra versión de la evaluación y no se cuenta aquí.</numerusform>
            <numerusform>%Ln respuestas pertenecen a otra versión de la evaluación y no se cuentan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is answered yet. Choose a question and what is the case, or press 0 to 4; or send parts to the institutions and take them in again.</source>
        <translation>Todavía no se ha respondido nada. Elija una pregunta y la situación que corresponda, o pulse de 0 a 4; o bien envíe partes a las instituciones e incorpórelas cuando vuelvan.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>answered questions of those asked</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>&amp;Part for an institution</source>
        <translation>&amp;Parte para una institución</translation>
    </message>
    <message>
        <source>The questions on the form of an institution, as a table to be filled in and taken in again</source>
        <translation>Las preguntas que corresponden a una institución, en una tabla que se completa y se vuelve a incorporar</translation>
    </message>
    <message>
        <source>&amp;Take in answers…</source>
        <translation>&amp;Incorporar respuestas…</translation>
    </message>
    <message>
        <source>Answers and entries from a file, with what they change shown before</source>
        <translation>Respuestas y entradas de un archivo; antes se muestra lo que cambian</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>G&amp;uardar como archivo…</translation>
    </message>
    <message>
        <source>The whole assessment with everything computed, for other programs and for comparing countries</source>
        <translation>Toda la evaluación con todo lo calculado, para otros programas y para comparar países</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Parte de %1</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Libro de trabajo (*.xlsx);;Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save the assessment as a file</source>
        <translation>Guardar la evaluación como archivo</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>Evaluación (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>Views of the assessment</source>
        <translation>Vistas de la evaluación</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Profile and phases</source>
        <translation>Perfil y fases</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>El país</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a computed figure</comment>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>main institutions</source>
        <translation>instituciones principales</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>definición</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>justificación</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>revisor</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>known</source>
        <comment>a condition on a figure</comment>
        <translation>conocida</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, its parts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; now %3</source>
        <comment>figure, what it must be, what it is</comment>
        <translation>%1: %2; ahora %3</translation>
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
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>The lowest level of all answers and, in brackets, their median</source>
        <translation>El nivel más bajo de todas las respuestas y, entre paréntesis, su mediana</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
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
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of entries, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>About the assessment</source>
        <translation>Sobre la evaluación</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Hoja de ruta</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Desafíos</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>Vacíos de la ICCS</translation>
    </message>
    <message>
        <source>Conformity of items</source>
        <translation>Conformidad por elementos</translation>
    </message>
    <message>
        <source>&amp;Add an action</source>
        <translation>Aña&amp;dir una acción</translation>
    </message>
    <message>
        <source>&amp;Add a challenge</source>
        <translation>Aña&amp;dir un desafío</translation>
    </message>
    <message>
        <source>&amp;Add a good practice</source>
        <translation>Aña&amp;dir una buena práctica</translation>
    </message>
    <message>
        <source>&amp;Add a benefit</source>
        <translation>Aña&amp;dir un beneficio</translation>
    </message>
    <message>
        <source>&amp;Add a gap</source>
        <translation>Aña&amp;dir un vacío</translation>
    </message>
    <message>
        <source>&amp;Add an entry</source>
        <translation>Aña&amp;dir una entrada</translation>
    </message>
    <message>
        <source>The road map is empty</source>
        <translation>La hoja de ruta está vacía</translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation>Todavía no hay desafíos</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>Todavía no hay buenas prácticas</translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>Todavía no hay beneficios</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Todavía no hay entradas</translation>
    </message>
    <message>
        <source>Take over actions that are proposed below, or add your own.</source>
        <translation>Adopte acciones de las que se proponen abajo, o añada otras propias.</translation>
    </message>
    <message>
        <source>Write down what stands in the way, whom it concerns and what is done.</source>
        <translation>Anote qué obstáculos hay, a quién afectan y qué se hace.</translation>
    </message>
    <message>
        <source>Write down what worked, so that others can use it.</source>
        <translation>Anote qué ha funcionado, para que otros puedan usarlo.</translation>
    </message>
    <message>
        <source>Write down what became better, with figures before and after.</source>
        <translation>Anote qué ha mejorado, con cifras de antes y después.</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>Añada la primera.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryFields</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Period, from</source>
        <translation>Período, desde</translation>
    </message>
    <message>
        <source>Period, to</source>
        <translation>Período, hasta</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Fecha de la evaluación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validada</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryForm</name>
    <message>
        <source>is being counted</source>
        <translation>se está contando</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln code(s))</source>
        <comment>cases at stake</comment>
        <translation>
            <numerusform>%1 (%Ln código)</numerusform>
            <numerusform>%1 (%Ln códigos)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::EvidenceList</name>
    <message>
        <source>A&amp;dd evidence</source>
        <translation>Aña&amp;dir evidencia</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Tipo de evidencia</translation>
    </message>
    <message>
        <source>What it is: title, date, article</source>
        <translation>Qué es: título, fecha, artículo</translation>
    </message>
    <message>
        <source>Where it is: address or file</source>
        <translation>Dónde está: dirección o archivo</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Quitar esta evidencia</translation>
    </message>
</context>
<context>
    <name>assessmentpage::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The program counts this from the codes and categories.</source>
        <translation>El programa cuenta esto a partir de los códigos y las categorías.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapDetails</name>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Found, not confirmed</source>
        <translation>Encontrado, sin confirmar</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>It becomes yours and is exported for UNODC.</source>
        <translation>Pasa a ser suyo y se exporta para la UNODC.</translation>
    </message>
    <message>
        <source>What was known or found before comes back.</source>
        <translation>Vuelve lo que antes se conocía o se había encontrado.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>Qué se hace mientras tanto</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>Ante la UNODC</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Cases at stake</source>
        <translation>Casos afectados</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Código nacional</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>national codes</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapsPanel</name>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>Vacíos de la ICCS</translation>
    </message>
    <message>
        <source>&amp;Export for UNODC…</source>
        <translation>E&amp;xportar para la UNODC…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>Ante la UNODC</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Fed by this project</source>
        <translation>Aportados por este proyecto</translation>
    </message>
    <message>
        <source>Find in the gaps</source>
        <translation>Buscar en los vacíos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gaps shown, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The gaps are being looked for</source>
        <translation>Se están buscando los vacíos</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Aparecerán aquí en un momento.</translation>
    </message>
    <message>
        <source>No gap matches the filters</source>
        <translation>Ningún vacío cumple los filtros</translation>
    </message>
    <message>
        <source>Switch filters off to see more.</source>
        <translation>Desactive filtros para ver más.</translation>
    </message>
    <message>
        <source>Export the gaps for UNODC</source>
        <translation>Exportar los vacíos para la UNODC</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Libro de trabajo (*.xlsx);;Texto con comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln vacío en %1.</numerusform>
            <numerusform>Se escribieron %Ln vacíos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that nobody has confirmed were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln que nadie ha confirmado.</numerusform>
            <numerusform>Se omitieron %Ln que nadie ha confirmado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::InstitutionsBox</name>
    <message>
        <source>Add &amp;institution</source>
        <translation>Añadir una i&amp;nstitución</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Several institutions of a kind answer for themselves:</source>
        <translation>Varias instituciones de un mismo tipo responden cada una por sí misma:</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Tipo de institución</translation>
    </message>
    <message>
        <source>Name, such as Gendarmerie</source>
        <translation>Nombre, por ejemplo Gendarmería</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nombre de la institución</translation>
    </message>
    <message>
        <source>Remove this institution and all its answers</source>
        <translation>Quitar esta institución y todas sus respuestas</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LevelLadder</name>
    <message>
        <source>Take the answer &amp;away</source>
        <translation>&amp;Retirar la respuesta</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LineFormat</name>
    <message>
        <source>“%1” is no date. Write it as in %2.</source>
        <translation>«%1» no es una fecha. Escríbala como en %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>The ICCS has no category %1.</source>
        <translation>La ICCS no tiene la categoría %1.</translation>
    </message>
    <message>
        <source>No list of the project has a code %1.</source>
        <translation>Ninguna lista del proyecto tiene el código %1.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProfilePanel</name>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>De más bajo a más alto</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>The figures of the profile</source>
        <translation>Las cifras del perfil</translation>
    </message>
    <message>
        <source>Phases and what closes them</source>
        <translation>Las fases y qué las cierra</translation>
    </message>
    <message>
        <source>No phase is closed yet.</source>
        <translation>Todavía no hay ninguna fase cerrada.</translation>
    </message>
    <message>
        <source>The phases are computed…</source>
        <translation>Calculando las fases…</translation>
    </message>
    <message>
        <source>Phase reached: %1</source>
        <translation>Fase alcanzada: %1</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <comment>question, level wanted</comment>
        <translation>%1: nivel %2</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProposedActions</name>
    <message>
        <source>&amp;Take over</source>
        <translation>Ad&amp;optar</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>Acciones propuestas</translation>
    </message>
    <message>
        <source>Proposed for low levels</source>
        <translation>Propuestas por niveles bajos</translation>
    </message>
    <message>
        <source>%1 %2 The lowest level is %3, below %4.</source>
        <comment>number and text of a question, two levels</comment>
        <translation>%1 %2 El nivel más bajo es %3, inferior a %4.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::QuestionsPanel</name>
    <message>
        <source>Not known yet</source>
        <translation>Todavía se desconoce</translation>
    </message>
    <message>
        <source>%1, counts as %2</source>
        <comment>level given, level that counts</comment>
        <translation>%1, cuenta como %2</translation>
    </message>
    <message>
        <source>Kept, but counted as 1 until evidence is given.</source>
        <translation>Se conserva, pero cuenta como 1 hasta que se aporte evidencia.</translation>
    </message>
    <message>
        <source>Computed by codes, because the volumes are not known.</source>
        <translation>Calculado por códigos, porque no se conocen los volúmenes.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <comment>institutions</comment>
        <translation>respuestas: %1 de %2</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>No question is shown</source>
        <translation>No se muestra ninguna pregunta</translation>
    </message>
    <message>
        <source>None of this dimension fits the filter. Choose another institution or show all questions.</source>
        <translation>Ninguna de esta dimensión cumple el filtro. Elija otra institución o muestre todas las preguntas.</translation>
    </message>
    <message>
        <source>Questions of an institution</source>
        <translation>Preguntas de una institución</translation>
    </message>
    <message>
        <source>State of the answers</source>
        <translation>Estado de las respuestas</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Todas las instituciones</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sin evidencia</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Each institution below answers for itself.</source>
        <translation>Cada una de las instituciones siguientes responde por sí misma.</translation>
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
        <translation>%1; evidencia: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, institution</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>&amp;Elegir el archivo devuelto…</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Incorporar respuestas</translation>
    </message>
    <message>
        <source>Which answers came back?</source>
        <translation>¿Qué respuestas se han devuelto?</translation>
    </message>
    <message>
        <source>Choose the part that an institution filled in (CSV, XLSX or ODS), or an assessment of another project (JSON). You see what it changes before anything is taken in.</source>
        <translation>Elija la parte que completó una institución (CSV, XLSX u ODS) o una evaluación de otro proyecto (JSON). Antes de incorporar nada verá qué cambia.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>The file says the same as the project, or it has no answers.</source>
        <translation>El archivo dice lo mismo que el proyecto, o no tiene respuestas.</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.xlsx *.ods *.json)</source>
        <translation>Respuestas (*.csv *.tsv *.xlsx *.ods *.json)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln line(s)</source>
        <translation>
            <numerusform>&amp;Incorporar %Ln línea</numerusform>
            <numerusform>&amp;Incorporar %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were taken in.</source>
        <translation>
            <numerusform>Se incorporó %Ln línea.</numerusform>
            <numerusform>Se incorporaron %Ln líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>categories::CategoryPicker</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>Code or words, in any language</source>
        <translation>Código o palabras, en cualquier idioma</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Buscar una categoría</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>Categorías encontradas</translation>
    </message>
    <message>
        <source>Type a code such as 0502, or words such as “car theft”.</source>
        <translation>Escriba un código como 0502 o palabras como «robo de vehículo».</translation>
    </message>
    <message>
        <source>No category has these words. Try fewer, or words of another language.</source>
        <translation>Ninguna categoría contiene estas palabras. Pruebe con menos o con palabras de otro idioma.</translation>
    </message>
    <message>
        <source>Enter takes the category, Ctrl+Enter adds it beside the others, Esc closes.</source>
        <translation>Intro elige la categoría, Ctrl+Intro la agrega a las demás y Esc cierra.</translation>
    </message>
    <message>
        <source>%1 is too wide. Choose a category at level %2 or below (R1).</source>
        <translation>%1 es demasiado amplia. Elija una categoría de nivel %2 o más específica (R1).</translation>
    </message>
</context>
<context>
    <name>categories::Titles</name>
    <message>
        <source>not in this edition of the classification</source>
        <translation>no está en esta edición de la clasificación</translation>
    </message>
</context>
<context>
    <name>classification</name>
    <message>
        <source>Mend the files of the edition.</source>
        <translation>Corrija los archivos de la edición.</translation>
    </message>
    <message>
        <source>%1 is of level %2 and has no parent.</source>
        <translation>%1 es de nivel %2 y no tiene categoría superior.</translation>
    </message>
    <message>
        <source>%1 is of level %2 and its parent %3 of level %4.</source>
        <translation>%1 es de nivel %2 y su categoría superior %3 es de nivel %4.</translation>
    </message>
    <message>
        <source>%1 excludes “%2” towards %3, which does not exist.</source>
        <translation>%1 excluye «%2» y remite a %3, que no existe.</translation>
    </message>
    <message>
        <source>%1 excludes “%2” and names no other category for it.</source>
        <translation>%1 excluye «%2» y no indica otra categoría para ello.</translation>
    </message>
    <message>
        <source>Decide by the title and the inclusions.</source>
        <translation>Decida según el título y las inclusiones.</translation>
    </message>
    <message>
        <source>%1 takes over the terms of %2, which does not exist.</source>
        <translation>%1 adopta los términos de %2, que no existe.</translation>
    </message>
    <message>
        <source>Add the text to the files of the edition.</source>
        <translation>Agregue el texto a los archivos de la edición.</translation>
    </message>
    <message>
        <source>%1 has no title in the language “%2”.</source>
        <translation>%1 no tiene título en el idioma «%2».</translation>
    </message>
    <message>
        <source>%1 has no description in the language “%2”.</source>
        <translation>%1 no tiene descripción en el idioma «%2».</translation>
    </message>
    <message>
        <source>%1 stands twice in the list; the second row was left out.</source>
        <translation>%1 figura dos veces en la lista; se omitió la segunda fila.</translation>
    </message>
    <message>
        <source>Loading the classification in %1.</source>
        <translation>Carga de la clasificación en %1.</translation>
    </message>
    <message>
        <source>Restore the folder from the program package or mend the file.</source>
        <translation>Restaure la carpeta desde el paquete del programa o corrija el archivo.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Falta el archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>El archivo %1 está dañado: %2</translation>
    </message>
    <message>
        <source>The file %1 has no column %2.</source>
        <translation>El archivo %1 no tiene la columna %2.</translation>
    </message>
    <message>
        <source>“%1” is no code of 2, 4, 5 or 6 digits.</source>
        <translation>«%1» no es un código de 2, 4, 5 o 6 dígitos.</translation>
    </message>
    <message>
        <source>Line %1 of the file %2: %3</source>
        <translation>Línea %1 del archivo %2: %3</translation>
    </message>
    <message>
        <source>The file edition.json has the alias “%1” that is no code or stands for none.</source>
        <translation>El archivo edition.json contiene la variante «%1», que no es un código o no corresponde a ninguno.</translation>
    </message>
    <message>
        <source>The file edition.json is missing or not readable.</source>
        <translation>El archivo edition.json falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The file edition.json is damaged: %1.</source>
        <translation>El archivo edition.json está dañado: %1.</translation>
    </message>
    <message>
        <source>The file edition.json lacks the id, the titles or the levels.</source>
        <translation>Al archivo edition.json le falta el identificador, los títulos o los niveles.</translation>
    </message>
    <message>
        <source>The level %1 does not exist in this edition.</source>
        <translation>El nivel %1 no existe en esta edición.</translation>
    </message>
    <message>
        <source>The file categories.csv has no rows.</source>
        <translation>El archivo categories.csv no tiene filas.</translation>
    </message>
    <message>
        <source>In the file categories.csv %1 names the parent %2, which does not exist.</source>
        <translation>En el archivo categories.csv, %1 indica la categoría superior %2, que no existe.</translation>
    </message>
    <message>
        <source>In the file categories.csv the parents of %1 run in a circle.</source>
        <translation>En el archivo categories.csv, las categorías superiores de %1 forman un círculo.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>No existe la categoría %1.</translation>
    </message>
    <message>
        <source>“%1” is neither inclusion nor exclusion.</source>
        <translation>«%1» no es inclusión ni exclusión.</translation>
    </message>
    <message>
        <source>“%1” is neither item nor apply.</source>
        <translation>«%1» no es item ni apply.</translation>
    </message>
    <message>
        <source>The value does not stand below its variable %1.</source>
        <translation>El valor no figura debajo de su variable %1.</translation>
    </message>
    <message>
        <source>The variable %1, the category %2 or the relation “%3” is unknown.</source>
        <translation>La variable %1, la categoría %2 o la relación «%3» es desconocida.</translation>
    </message>
</context>
<context>
    <name>classificationpage::BrowsePanel</name>
    <message>
        <source>Search codes, titles, terms</source>
        <translation>Buscar códigos, títulos o términos</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>Categorías encontradas</translation>
    </message>
    <message numerus="yes">
        <source>%n categories found</source>
        <translation>
            <numerusform>Se encontró %n categoría</numerusform>
            <numerusform>Se encontraron %n categorías</numerusform>
        </translation>
    </message>
    <message>
        <source>No category found</source>
        <translation>No se encontró ninguna categoría</translation>
    </message>
    <message>
        <source>Nothing in the codes, titles, terms and index matches “%1”. Try fewer or other words, in any language of the titles.</source>
        <translation>Ningún código, título, término ni entrada del índice coincide con «%1». Pruebe con menos palabras o con otras, en cualquiera de los idiomas de los títulos.</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryRow</name>
    <message>
        <source>No offence of the list is linked here.</source>
        <translation>Ningún delito de la lista está vinculado aquí.</translation>
    </message>
    <message>
        <source>%1 linked to this category, %2 with the narrower ones.</source>
        <translation>Vinculados a esta categoría: %1; con las categorías más específicas: %2.</translation>
    </message>
    <message>
        <source>%1 (residual category)</source>
        <translation>%1 (categoría residual)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <source>Offences of the present list that are linked to the category or to a narrower one.</source>
        <translation>Delitos de la lista actual vinculados a la categoría o a otra más específica.</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryText</name>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name and number of a level</comment>
        <translation>%1, nivel %2 de %3</translation>
    </message>
    <message>
        <source>Eurostat: %1</source>
        <translation>Eurostat: %1</translation>
    </message>
    <message>
        <source>also printed as: %1</source>
        <translation>también impreso como: %1</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>Categoría residual</translation>
    </message>
    <message>
        <source>It holds what fits nowhere else. Choose it only after the other categories beside it have been rejected, and write down why.</source>
        <translation>Reúne lo que no corresponde a ninguna otra categoría. Elíjala solo después de descartar las demás categorías del mismo nivel y anote el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) of the project linked here</source>
        <translation>
            <numerusform>%n delito del proyecto vinculado aquí</numerusform>
            <numerusform>%n delitos del proyecto vinculados aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>In our own words. The official definition stands in the publication.</source>
        <translation>Con nuestras propias palabras. La definición oficial figura en la publicación.</translation>
    </message>
    <message>
        <source>Offences linked here (%1)</source>
        <translation>Delitos vinculados aquí (%1)</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Mostrar todos (%1)</translation>
    </message>
    <message>
        <source>Names in laws and police lists (collected by us)</source>
        <translation>Nombres en leyes y listas policiales (recopilados por nosotros)</translation>
    </message>
    <message>
        <source>Entries of the alphabetical index</source>
        <translation>Entradas del índice alfabético</translation>
    </message>
    <message>
        <source>Remarks on the print</source>
        <translation>Observaciones sobre la edición impresa</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copiar el código</translation>
    </message>
    <message>
        <source>&amp;Import official titles in another language…</source>
        <translation>&amp;Importar títulos oficiales en otro idioma…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>I&amp;dioma de los textos</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>Importar títulos…</translation>
    </message>
    <message>
        <source>Source: %1. Descriptions and common names are our own words.</source>
        <translation>Fuente: %1. Las descripciones y los nombres comunes son redacción nuestra.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
</context>
<context>
    <name>classificationpage::Hits</name>
    <message>
        <source>%1, found in: %2, %3</source>
        <comment>category, field, text</comment>
        <translation>%1, encontrado en: %2, %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nombre común</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
</context>
<context>
    <name>classificationpage::NotesText</name>
    <message>
        <source>(shortened by us)</source>
        <translation>(abreviado por nosotros)</translation>
    </message>
    <message>
        <source>no category is printed</source>
        <translation>no figura ninguna categoría en la edición impresa</translation>
    </message>
    <message>
        <source>(printed: %1)</source>
        <translation>(impreso: %1)</translation>
    </message>
    <message>
        <source>%1 more from %2</source>
        <comment>number of notes, category</comment>
        <translation>%1 más de %2</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Excludes, because it belongs to</source>
        <translation>Excluye, porque pertenece a</translation>
    </message>
    <message>
        <source>The publication prints no inclusions or exclusions here.</source>
        <translation>La publicación no incluye aquí inclusiones ni exclusiones.</translation>
    </message>
</context>
<context>
    <name>classificationpage::TextPanel</name>
    <message>
        <source>Text of the category</source>
        <translation>Texto de la categoría</translation>
    </message>
</context>
<context>
    <name>classificationpage::TitlesDialog</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Título nuevo</translation>
    </message>
    <message>
        <source>Import official titles in another language</source>
        <translation>Importar títulos oficiales en otro idioma</translation>
    </message>
    <message>
        <source>Which table holds the titles?</source>
        <translation>¿Qué tabla contiene los títulos?</translation>
    </message>
    <message>
        <source>Drop a table here that has a column of ICCS codes and a column of titles, for example from the official translation in your language, or choose or paste one.</source>
        <translation>Suelte aquí una tabla que tenga una columna de códigos de la ICCS y otra de títulos, por ejemplo de la traducción oficial a su idioma, o bien elija o pegue una.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Import the titles</source>
        <translation>Importar los títulos</translation>
    </message>
    <message>
        <source>Column of &amp;codes</source>
        <translation>Columna de &amp;códigos</translation>
    </message>
    <message>
        <source>Column of &amp;titles</source>
        <translation>Columna de &amp;títulos</translation>
    </message>
    <message>
        <source>&amp;Language of the titles</source>
        <translation>&amp;Idioma de los títulos</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Elija el idioma</translation>
    </message>
    <message>
        <source>Categories with their new titles</source>
        <translation>Categorías con sus títulos nuevos</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Elija la columna</translation>
    </message>
    <message>
        <source>No row names a category of the classification yet. Choose the column that holds the ICCS codes.</source>
        <translation>Ninguna fila nombra todavía una categoría de la clasificación. Elija la columna que contiene los códigos de la ICCS.</translation>
    </message>
    <message>
        <source>%1 of %2 categories get a title.</source>
        <translation>%1 de %2 categorías reciben un título.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were taken for another spelling of the same category.</source>
        <translation>
            <numerusform>%n código se tomó como otra forma de escribir la misma categoría.</numerusform>
            <numerusform>%n códigos se tomaron como otra forma de escribir la misma categoría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A lost leading zero was put back in %n code(s).</source>
        <translation>
            <numerusform>Se restituyó un cero inicial perdido en %n código.</numerusform>
            <numerusform>Se restituyó un cero inicial perdido en %n códigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles in %1 are there already and will be replaced.</source>
        <translation>Ya hay títulos en %1 y se reemplazarán.</translation>
    </message>
</context>
<context>
    <name>classificationpage::VariablesText</name>
    <message>
        <source>About the event</source>
        <translation>Sobre el suceso</translation>
    </message>
    <message>
        <source>About the victim</source>
        <translation>Sobre la víctima</translation>
    </message>
    <message>
        <source>About the perpetrator</source>
        <translation>Sobre el autor</translation>
    </message>
    <message>
        <source>About what the data include</source>
        <translation>Sobre lo que incluyen los datos</translation>
    </message>
    <message>
        <source>About homicide</source>
        <translation>Sobre el homicidio</translation>
    </message>
    <message>
        <source>minimum set</source>
        <translation>conjunto mínimo</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>recomendada aquí</translation>
    </message>
    <message>
        <source>No list of values is printed.</source>
        <translation>La publicación no incluye una lista de valores.</translation>
    </message>
    <message>
        <source>Variables that do not apply</source>
        <translation>Variables que no se aplican</translation>
    </message>
    <message>
        <source>Disaggregating variables</source>
        <translation>Variables de desagregación</translation>
    </message>
    <message>
        <source>%1 variables apply</source>
        <translation>Se aplican %1 variables</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>&quot;%1&quot; is not a row format. Use csv, json or table.</source>
        <translation>«%1» no es un formato de filas. Use csv, json o table.</translation>
    </message>
    <message>
        <source>The project %1 was to be changed.</source>
        <translation>Se iba a modificar el proyecto %1.</translation>
    </message>
    <message numerus="yes">
        <source>A program that ended abruptly left %n edit(s) that are not in the file yet.</source>
        <translation>
            <numerusform>Un programa que terminó de forma inesperada dejó %n cambio que todavía no está en el archivo.</numerusform>
            <numerusform>Un programa que terminó de forma inesperada dejó %n cambios que todavía no están en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over or drop them first: iccs recover %1 (--accept or --discard).</source>
        <translation>Primero recupérelos o descártelos: iccs recover %1 (--accept o --discard).</translation>
    </message>
    <message>
        <source>An offence list was looked for.</source>
        <translation>Se buscó una lista de delitos.</translation>
    </message>
    <message>
        <source>The project has no offence list yet.</source>
        <translation>El proyecto todavía no tiene ninguna lista de delitos.</translation>
    </message>
    <message>
        <source>Import one with: iccs import PROJECT LIST --as offences.</source>
        <translation>Importe una con: iccs import PROYECTO LISTA --as offences.</translation>
    </message>
    <message>
        <source>The project has several lists.</source>
        <translation>El proyecto tiene varias listas.</translation>
    </message>
    <message>
        <source>Say which one with --list NAME.</source>
        <translation>Indique cuál con --list NOMBRE.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;.</source>
        <translation>No hay ninguna lista llamada «%1».</translation>
    </message>
    <message>
        <source>The lists are: %1.</source>
        <translation>Las listas son: %1.</translation>
    </message>
    <message>
        <source>The offence &quot;%1&quot; was looked for in &quot;%2&quot;.</source>
        <translation>Se buscó el delito «%1» en «%2».</translation>
    </message>
    <message>
        <source>The list has no such code.</source>
        <translation>La lista no tiene ese código.</translation>
    </message>
    <message>
        <source>Codes are text: leading zeros and blanks inside count.</source>
        <translation>Los códigos son texto: cuentan los ceros iniciales y los espacios intermedios.</translation>
    </message>
    <message numerus="yes">
        <source>The code stands %n time(s) in the list.</source>
        <translation>
            <numerusform>El código figura %n vez en la lista.</numerusform>
            <numerusform>El código figura %n veces en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of: %1.</source>
        <translation>Indique uno de estos: %1.</translation>
    </message>
    <message>
        <source>Run all checks. Ends with 1 when an error is not explained.</source>
        <translation>Ejecuta todas las comprobaciones. Termina con 1 cuando hay un error sin explicar.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>El archivo de proyecto.</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>No existe la comprobación «%1».</translation>
    </message>
    <message>
        <source>Browse and search ICCS. Descriptions are the program&apos;s own words, titles and terms are UNODC&apos;s.</source>
        <translation>Consulta la ICCS y busca en ella. Las descripciones son del programa; los títulos y los términos son de la UNODC.</translation>
    </message>
    <message>
        <source>A category, e.g. 0101; aliases and lost zeros are understood.</source>
        <translation>Una categoría, p. ej. 0101; se entienden las variantes de escritura y los ceros perdidos.</translation>
    </message>
    <message>
        <source>The category and everything below it.</source>
        <translation>La categoría y todo lo que depende de ella.</translation>
    </message>
    <message>
        <source>Words or a code to look for, in any loaded language.</source>
        <translation>Palabras o código que se buscan, en cualquiera de los idiomas cargados.</translation>
    </message>
    <message>
        <source>How many hits to print (20).</source>
        <translation>Cuántos resultados se muestran (20).</translation>
    </message>
    <message>
        <source>Nothing in ICCS matches &quot;%1&quot;. Try fewer or other words, or the parent&apos;s title.</source>
        <translation>Nada en la ICCS coincide con «%1». Pruebe con menos palabras, con otras o con el título de la categoría superior.</translation>
    </message>
    <message>
        <source>The category &quot;%1&quot; was looked for.</source>
        <translation>Se buscó la categoría «%1».</translation>
    </message>
    <message>
        <source>This edition of ICCS has no such code.</source>
        <translation>Esta edición de la ICCS no tiene ese código.</translation>
    </message>
    <message>
        <source>Search for it with: iccs classification --search WORDS.</source>
        <translation>Búsquelo con: iccs classification --search PALABRAS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>«%1» se leyó como %2.</translation>
    </message>
    <message>
        <source>Quality measures by codes and by volume, for every list, section, level and status.</source>
        <translation>Medidas de calidad por códigos y por volumen, para cada lista, sección, nivel y estado.</translation>
    </message>
    <message>
        <source>Which list; all when left out.</source>
        <translation>Qué lista; todas si se omite.</translation>
    </message>
    <message>
        <source>Say why a finding may stand. It stays in the list, marked as explained.</source>
        <translation>Indica por qué puede mantenerse un hallazgo. Permanece en la lista, marcado como explicado.</translation>
    </message>
    <message>
        <source>Id of the check, as &quot;iccs check&quot; prints it.</source>
        <translation>Identificador de la comprobación, tal como lo muestra «iccs check».</translation>
    </message>
    <message>
        <source>Place of the finding, as &quot;iccs check&quot; prints it.</source>
        <translation>Lugar del hallazgo, tal como lo muestra «iccs check».</translation>
    </message>
    <message>
        <source>Why it may stand.</source>
        <translation>Por qué puede mantenerse.</translation>
    </message>
    <message>
        <source>Take the explanation back.</source>
        <translation>Retira la explicación.</translation>
    </message>
    <message>
        <source>An explanation needs --reason.</source>
        <translation>Una explicación necesita --reason.</translation>
    </message>
    <message>
        <source>Print the formats.</source>
        <translation>Muestra los formatos.</translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;. &quot;iccs export --list&quot; prints them.</source>
        <translation>No existe el formato de exportación «%1». «iccs export --list» muestra los disponibles.</translation>
    </message>
    <message>
        <source>An export needs a project file and --out FILE.</source>
        <translation>Una exportación necesita un archivo de proyecto y --out ARCHIVO.</translation>
    </message>
    <message>
        <source>Wrote %1. %2</source>
        <translation>Se escribió %1. %2</translation>
    </message>
    <message>
        <source>Print the audit trail, newest first; or take edits back and bring them again.</source>
        <translation>Muestra el historial de cambios, del más reciente al más antiguo, o bien deshace y rehace cambios.</translation>
    </message>
    <message>
        <source>How many lines (100).</source>
        <translation>Cuántas líneas (100).</translation>
    </message>
    <message>
        <source>Take back so many edits.</source>
        <translation>Deshace esa cantidad de cambios.</translation>
    </message>
    <message>
        <source>Bring back so many edits.</source>
        <translation>Rehace esa cantidad de cambios.</translation>
    </message>
    <message>
        <source>Name of the list; the file&apos;s name when left out.</source>
        <translation>Nombre de la lista; si se omite, el nombre del archivo.</translation>
    </message>
    <message>
        <source>police, prosecution, courts, prisons, survey or other.</source>
        <translation>police (policía), prosecution (fiscalía), courts (tribunales), prisons (prisiones), survey (encuesta) u other (otra).</translation>
    </message>
    <message>
        <source>Take the difference over.</source>
        <translation>Incorpora las diferencias.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of institution. Use police, prosecution, courts, prisons, survey or other.</source>
        <translation>«%1» no es un tipo de institución. Use police (policía), prosecution (fiscalía), courts (tribunales), prisons (prisiones), survey (encuesta) u other (otra).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in as offences of the list &quot;%1&quot; (%2, %3), with %4 finding(s).</source>
        <translation>
            <numerusform>Se importó %n fila como delito de la lista «%1» (%2, %3). Hallazgos: %4.</numerusform>
            <numerusform>Se importaron %n filas como delitos de la lista «%1» (%2, %3). Hallazgos: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; is in the project already; this file changes %n thing(s). Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>La lista «%1» ya está en el proyecto; este archivo cambia %n elemento. No se incorporó nada: agregue --accept para hacerlo.</numerusform>
            <numerusform>La lista «%1» ya está en el proyecto; este archivo cambia %n elementos. No se incorporó nada: agregue --accept para hacerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken over; the list &quot;%1&quot; is now version %2.</source>
        <translation>
            <numerusform>Se incorporó %n cambio; la lista «%1» tiene ahora la versión %2.</numerusform>
            <numerusform>Se incorporaron %n cambios; la lista «%1» tiene ahora la versión %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles need --code, --label and --text-language.</source>
        <translation>Los títulos necesitan --code, --label y --text-language.</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>no such category in ICCS 1.0</source>
        <translation>esa categoría no existe en la ICCS 1.0</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of %1 categories came in.</source>
        <translation>
            <numerusform>Se importó %n título de %1 categorías.</numerusform>
            <numerusform>Se importaron %n títulos de %1 categorías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what is in a project file.</source>
        <translation>Muestra el contenido de un archivo de proyecto.</translation>
    </message>
    <message>
        <source>%1 (%2, version %3): %4 offences, %5 links, from %6, imported %7</source>
        <translation>%1 (%2, versión %3): %4 delitos, %5 vínculos, de %6, importada: %7</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1, por %2: %3</translation>
    </message>
    <message>
        <source>Set links between offences and categories. Accepted suggestions become proposals, never approved links.</source>
        <translation>Establece vínculos entre delitos y categorías. Las sugerencias aceptadas quedan como propuestas, nunca como vínculos aprobados.</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several.</source>
        <translation>Qué lista; es necesario indicarla cuando el proyecto tiene varias.</translation>
    </message>
    <message>
        <source>CODE=ICCS, several times; CODE= with --reason for an offence without a category.</source>
        <translation>CÓDIGO=ICCS, varias veces; CÓDIGO= con --reason para un delito sin categoría.</translation>
    </message>
    <message>
        <source>With --set: equal, inside, contains, overlap or none. With --from: its column.</source>
        <translation>Con --set: equal (igual), inside (dentro), contains (contiene), overlap (se solapa) o none (ninguna). Con --from: su columna.</translation>
    </message>
    <message>
        <source>With --set: draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>Con --set: draft (borrador), proposed (propuesto), in review (en revisión), disputed (en disputa), approved (aprobado) u out of scope (fuera de alcance).</translation>
    </message>
    <message>
        <source>With --set: why.</source>
        <translation>Con --set: por qué.</translation>
    </message>
    <message>
        <source>With --set and no category: why there is none.</source>
        <translation>Con --set y sin categoría: por qué no hay ninguna.</translation>
    </message>
    <message>
        <source>A table of links, or our own export after review.</source>
        <translation>Una tabla de vínculos, o la exportación del programa después de la revisión.</translation>
    </message>
    <message>
        <source>With --from: column of the national code.</source>
        <translation>Con --from: columna del código nacional.</translation>
    </message>
    <message>
        <source>With --from: column of the ICCS code.</source>
        <translation>Con --from: columna del código de la ICCS.</translation>
    </message>
    <message>
        <source>Propose the first suggestion for every offence without a link.</source>
        <translation>Propone la primera sugerencia para cada delito sin vínculo.</translation>
    </message>
    <message>
        <source>How sure a suggestion must be (0.5).</source>
        <translation>Confianza mínima de una sugerencia (0.5).</translation>
    </message>
    <message>
        <source>Print what would change, and change nothing.</source>
        <translation>Muestra lo que cambiaría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>Give one of --set, --from and --accept-suggestions.</source>
        <translation>Indique --set, --from o --accept-suggestions.</translation>
    </message>
    <message>
        <source>Links were to be set.</source>
        <translation>Se iban a establecer vínculos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status.</source>
        <translation>«%1» no es un estado.</translation>
    </message>
    <message>
        <source>Use draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>Use draft (borrador), proposed (propuesto), in review (en revisión), disputed (en disputa), approved (aprobado) u out of scope (fuera de alcance), en inglés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation.</source>
        <translation>«%1» no es una relación.</translation>
    </message>
    <message>
        <source>Use equal, inside, contains, overlap or none.</source>
        <translation>Use equal (igual), inside (dentro), contains (contiene), overlap (se solapa) o none (ninguna), en inglés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no equals sign.</source>
        <translation>«%1» no tiene signo igual.</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, for example 861=0401.</source>
        <translation>Escriba CÓDIGO=ICCS, por ejemplo 861=0401.</translation>
    </message>
    <message>
        <source>This edition of ICCS has no category &quot;%1&quot;.</source>
        <translation>Esta edición de la ICCS no tiene la categoría «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) set.</source>
        <translation>
            <numerusform>Se estableció %n vínculo.</numerusform>
            <numerusform>Se establecieron %n vínculos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed, %1 unchanged, %2 finding(s).</source>
        <translation>
            <numerusform>%n vínculo cambiado, %1 sin cambios; hallazgos: %2.</numerusform>
            <numerusform>%n vínculos cambiados, %1 sin cambios; hallazgos: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the correspondence table; offences without a link have empty cells.</source>
        <translation>Muestra la tabla de correspondencia; los delitos sin vínculo tienen celdas vacías.</translation>
    </message>
    <message>
        <source>Make a project file.</source>
        <translation>Crea un archivo de proyecto.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>El archivo que se creará.</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>Tres letras de la norma ISO 3166-1, p. ej. CHL.</translation>
    </message>
    <message>
        <source>Who keeps the project.</source>
        <translation>Quién mantiene el proyecto.</translation>
    </message>
    <message>
        <source>A title for reports.</source>
        <translation>Un título para los informes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code. Use the three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>«%1» no es un código de país. Use las tres letras de la norma ISO 3166-1, p. ej. CHL.</translation>
    </message>
    <message>
        <source>A project was to be made as %1.</source>
        <translation>Se iba a crear un proyecto como %1.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Ya existe un archivo con ese nombre.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Elija otro nombre o mueva ese archivo a otro lugar.</translation>
    </message>
    <message>
        <source>Made the project %1.</source>
        <translation>Se creó el proyecto %1.</translation>
    </message>
    <message>
        <source>List edits that an abruptly ended program left beside a project, take them over or drop them.</source>
        <translation>Muestra los cambios que dejó junto a un proyecto un programa que terminó de forma inesperada, y los recupera o los descarta.</translation>
    </message>
    <message>
        <source>Take the edits over and save.</source>
        <translation>Recupera los cambios y guarda.</translation>
    </message>
    <message>
        <source>Drop the edits for good.</source>
        <translation>Descarta los cambios definitivamente.</translation>
    </message>
    <message>
        <source>Give --accept or --discard, not both.</source>
        <translation>Indique --accept o --discard, pero no ambos.</translation>
    </message>
    <message>
        <source>Nothing was left over beside %1.</source>
        <translation>No quedó nada pendiente junto a %1.</translation>
    </message>
    <message>
        <source>Ranked ICCS categories for the offences of a project, or of a list file, each with its reasons.</source>
        <translation>Categorías de la ICCS ordenadas por prioridad para los delitos de un proyecto o de un archivo de lista, cada una con sus motivos.</translation>
    </message>
    <message>
        <source>A project file; or give --offences.</source>
        <translation>Un archivo de proyecto; o bien indique --offences.</translation>
    </message>
    <message>
        <source>A list file, without a project.</source>
        <translation>Un archivo de lista, sin proyecto.</translation>
    </message>
    <message>
        <source>Which list of the project; all when left out.</source>
        <translation>Qué lista del proyecto; todas si se omite.</translation>
    </message>
    <message>
        <source>Only these national codes.</source>
        <translation>Solo estos códigos nacionales.</translation>
    </message>
    <message>
        <source>Method of suggestion; the default is best.</source>
        <translation>Método de sugerencia; el predeterminado es best.</translation>
    </message>
    <message>
        <source>Candidates per offence (5).</source>
        <translation>Candidatos por delito (5).</translation>
    </message>
    <message>
        <source>Only offences without a link.</source>
        <translation>Solo los delitos sin vínculo.</translation>
    </message>
    <message>
        <source>Give either a project file or --offences LIST.</source>
        <translation>Indique un archivo de proyecto o bien --offences LISTA.</translation>
    </message>
    <message>
        <source>There is no method of suggestion called &quot;%1&quot;.</source>
        <translation>No hay ningún método de sugerencia llamado «%1».</translation>
    </message>
    <message>
        <source>csv, json or table; for export: the format.</source>
        <translation>csv, json o table; para export: el formato.</translation>
    </message>
    <message>
        <source>File to write; &quot;-&quot; is standard output.</source>
        <translation>Archivo que se escribe; «-» es la salida estándar.</translation>
    </message>
    <message>
        <source>Language of labels and messages, e.g. es.</source>
        <translation>Idioma de las denominaciones y los mensajes, p. ej. es.</translation>
    </message>
    <message>
        <source>Who is named in the audit trail.</source>
        <translation>Quién figura en el historial de cambios.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Maps national offence codes onto ICCS, the International Classification of Crime for Statistical Purposes (UNODC 2015).</source>
        <translation>Asigna los códigos nacionales de delitos a la ICCS, la Clasificación Internacional de Delitos con Fines Estadísticos (UNODC, 2015).</translation>
    </message>
    <message>
        <source>A page about a command.</source>
        <translation>Una página sobre un comando.</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>El comando.</translation>
    </message>
    <message>
        <source>Sheet of a workbook, by name or number.</source>
        <translation>Hoja de un libro, por nombre o por número.</translation>
    </message>
    <message>
        <source>What parts the columns; detected when left out.</source>
        <translation>Qué separa las columnas; si se omite, se detecta.</translation>
    </message>
    <message>
        <source>Encoding of a text file; detected when left out.</source>
        <translation>Codificación de un archivo de texto; si se omite, se detecta.</translation>
    </message>
    <message>
        <source>Column of the national code.</source>
        <translation>Columna del código nacional.</translation>
    </message>
    <message>
        <source>Column of the label.</source>
        <translation>Columna de la denominación.</translation>
    </message>
    <message>
        <source>Column of the definition or legal text.</source>
        <translation>Columna de la definición o del texto legal.</translation>
    </message>
    <message>
        <source>Column of the legal provision.</source>
        <translation>Columna de la disposición legal.</translation>
    </message>
    <message>
        <source>Column of the national heading or family.</source>
        <translation>Columna del encabezado o de la familia nacional.</translation>
    </message>
    <message>
        <source>Column of the first day in force.</source>
        <translation>Columna del primer día de vigencia.</translation>
    </message>
    <message>
        <source>Column of the last day in force.</source>
        <translation>Columna del último día de vigencia.</translation>
    </message>
    <message>
        <source>Column(s) of counts; the header names the period.</source>
        <translation>Columna o columnas de recuentos; el encabezado indica el período.</translation>
    </message>
    <message>
        <source>Language of the labels, e.g. es; guessed when left out.</source>
        <translation>Idioma de las denominaciones, p. ej. es; si se omite, se deduce.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was looked for.</source>
        <translation>Se buscó la columna «%1».</translation>
    </message>
    <message>
        <source>The table has no such column.</source>
        <translation>La tabla no tiene esa columna.</translation>
    </message>
    <message>
        <source>With --from and our own whole export: remove links whose rows are gone.</source>
        <translation>Con --from y una exportación completa de este programa: elimina los vínculos cuyas filas ya no están.</translation>
    </message>
    <message>
        <source>The relation &quot;none&quot; goes with no category.</source>
        <translation>La relación «none» (ninguna) va sin categoría.</translation>
    </message>
    <message>
        <source>Write CODE= without a category, or another relation.</source>
        <translation>Escriba CÓDIGO= sin categoría, o bien otra relación.</translation>
    </message>
    <message>
        <source>%1, row %2: %3 %4</source>
        <translation>%1, fila %2: %3 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no row in the table and were kept; add --remove-missing to remove them.</source>
        <translation>
            <numerusform>%n vínculo no tiene fila en la tabla y se conservó; agregue --remove-missing para eliminarlo.</numerusform>
            <numerusform>%n vínculos no tienen fila en la tabla y se conservaron; agregue --remove-missing para eliminarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>ENTERO</translation>
    </message>
    <message>
        <source>FLOAT</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATORIO</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Print this page and end.</source>
        <translation>Muestra esta página y termina.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Compare the links with those of another mapper of the same list, offence by offence, or as measures of agreement. Nothing is changed.</source>
        <translation>Compara los vínculos con los de otra persona que clasificó la misma lista, delito por delito o como medidas de concordancia. No se cambia nada.</translation>
    </message>
    <message>
        <source>The other mapper&apos;s project file, or a table of links.</source>
        <translation>El archivo de proyecto de la otra persona, o una tabla de vínculos.</translation>
    </message>
    <message>
        <source>Which list of the other project; else the one with the most codes in common.</source>
        <translation>Qué lista del otro proyecto; si no se indica, la que más códigos tiene en común.</translation>
    </message>
    <message>
        <source>With a table: column of the national code.</source>
        <translation>Con una tabla: columna del código nacional.</translation>
    </message>
    <message>
        <source>With a table: column of the ICCS code.</source>
        <translation>Con una tabla: columna del código de la ICCS.</translation>
    </message>
    <message>
        <source>With a table: column of the relation.</source>
        <translation>Con una tabla: columna de la relación.</translation>
    </message>
    <message>
        <source>Print the measures of agreement instead of the offences.</source>
        <translation>Muestra las medidas de concordancia en lugar de los delitos.</translation>
    </message>
    <message>
        <source>Leave out the offences on which both decided the same or nothing.</source>
        <translation>Omite los delitos en los que ambos decidieron lo mismo o nada.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>The project was not changed. Make room on the disk, allow writing there, or work on a copy in another folder.</source>
        <translation>El proyecto no se modificó. Libere espacio en el disco, permita escribir allí o trabaje con una copia en otra carpeta.</translation>
    </message>
    <message>
        <source>Titles were to be taken in from %1.</source>
        <translation>Se iban a incorporar los títulos de %1.</translation>
    </message>
    <message>
        <source>No row has the code of an ICCS category and a title.</source>
        <translation>Ninguna fila tiene el código de una categoría de la ICCS y un título.</translation>
    </message>
    <message>
        <source>Check --code and --label; nothing was changed. &quot;iccs classification&quot; prints the codes.</source>
        <translation>Revise --code y --label; no se cambió nada. «iccs classification» muestra los códigos.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>Se leyó %n código al que se devolvió un cero perdido, o con otro número.</numerusform>
            <numerusform>Se leyeron %n códigos a los que se devolvió un cero perdido, o con otro número.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>«%1» en lugar de «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of that language are in the project with other words. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n título de ese idioma está en el proyecto con otras palabras. No se adoptó nada: añada --accept para hacerlo.</numerusform>
            <numerusform>%n títulos de ese idioma están en el proyecto con otras palabras. No se adoptó nada: añada --accept para hacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The edits are still left over: make room on the disk or allow writing there, then run this again.</source>
        <translation>Las modificaciones siguen guardadas aparte: libere espacio en el disco o permita escribir allí y ejecute esto de nuevo.</translation>
    </message>
    <message>
        <source>Give one of these, or its number: %1. If they look garbled, give --encoding or --delimiter.</source>
        <translation>Indique una de estas, o su número: %1. Si se ven alteradas, indique --encoding o --delimiter.</translation>
    </message>
    <message>
        <source>the code stands above with another title</source>
        <translation>el código ya está arriba con otro título</translation>
    </message>
    <message>
        <source>How good the suggestions are: each confirmed link is compared with what would be suggested without it.</source>
        <translation>Calidad de las sugerencias: cada vínculo confirmado se compara con lo que se sugeriría sin él.</translation>
    </message>
    <message>
        <source>The suggestions were to be measured on confirmed links.</source>
        <translation>Se iban a medir las sugerencias con los vínculos confirmados.</translation>
    </message>
    <message>
        <source>No link is approved, or in review with a reviewer, yet.</source>
        <translation>Todavía no hay ningún vínculo aprobado, ni en revisión con un revisor.</translation>
    </message>
    <message>
        <source>Approve links first: in the window, or with iccs map --status approved.</source>
        <translation>Apruebe primero algunos vínculos: en la ventana o con iccs map --status approved.</translation>
    </message>
    <message>
        <source>Whose reference table it is, by name or ISO 3166 code.</source>
        <translation>De qué país es la tabla de referencia, por su nombre o su código ISO 3166.</translation>
    </message>
    <message>
        <source>Which table of that country, when it has several.</source>
        <translation>Cuál de las tablas de ese país, si tiene varias.</translation>
    </message>
    <message>
        <source>Column of the ICCS code of a reference table.</source>
        <translation>Columna del código de la ICCS de una tabla de referencia.</translation>
    </message>
    <message>
        <source>A reference table needs --country, whose decisions it holds.</source>
        <translation>Una tabla de referencia necesita --country: el país cuyas decisiones contiene.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was replaced.</source>
        <translation>Se reemplazó la tabla de referencia «%1».</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; came in.</source>
        <translation>Se importó la tabla de referencia «%1».</translation>
    </message>
    <message>
        <source>%1: %2 offences, from %3, imported %4</source>
        <translation>%1: %2 delitos, de %3, importada: %4</translation>
    </message>
    <message>
        <source>Print the correspondence tables of other countries that a project uses as precedents, or take one out.</source>
        <translation>Muestra las tablas de correspondencia de otros países que un proyecto usa como precedentes, o quita una.</translation>
    </message>
    <message>
        <source>Take out the table with this id.</source>
        <translation>Quita la tabla que tiene este identificador.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was to be taken out.</source>
        <translation>Se iba a quitar la tabla de referencia «%1».</translation>
    </message>
    <message>
        <source>The project has no such table.</source>
        <translation>El proyecto no tiene esa tabla.</translation>
    </message>
    <message>
        <source>Give one of these ids: %1.</source>
        <translation>Indique uno de estos identificadores: %1.</translation>
    </message>
    <message>
        <source>Correspondence table of another country, used as precedents.</source>
        <translation>Tabla de correspondencia de otro país, usada como precedentes.</translation>
    </message>
    <message>
        <source>Whose table that is; the file&apos;s name when left out.</source>
        <translation>De quién es esa tabla; si se omite, el nombre del archivo.</translation>
    </message>
    <message>
        <source>Language of its labels; guessed when left out.</source>
        <translation>Idioma de sus denominaciones; si se omite, se deduce.</translation>
    </message>
    <message>
        <source>Its column of labels.</source>
        <translation>Su columna de denominaciones.</translation>
    </message>
    <message>
        <source>Its column of ICCS codes.</source>
        <translation>Su columna de códigos de la ICCS.</translation>
    </message>
    <message>
        <source>%1 Yes: %2. No: %3.</source>
        <translation>%1 Sí: %2. No: %3.</translation>
    </message>
    <message>
        <source>Decision tables: CSV, TSV, XLSX or ODS.</source>
        <translation>Tablas de decisión: CSV, TSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>National attributes that the tables ask for, as a table.</source>
        <translation>Atributos nacionales que las tablas consultan, en forma de tabla.</translation>
    </message>
    <message>
        <source>%1: %2 combinations, %3 without an answer.</source>
        <translation>%1: %2 combinaciones, %3 sin respuesta.</translation>
    </message>
    <message>
        <source>%1: too many combinations to look at all of them; what is printed is right, but there may be more.</source>
        <translation>%1: demasiadas combinaciones para examinarlas todas; lo que se muestra es correcto, pero puede haber más.</translation>
    </message>
    <message>
        <source>Rows: %1. Left out by the layout: %2. Unreadable: %3.</source>
        <translation>Filas: %1. Dejadas fuera por el diseño de registro: %2. Ilegibles: %3.</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same group is: %1.</source>
        <translation>No contados, porque hay un delito más grave en el mismo grupo: %1.</translation>
    </message>
    <message>
        <source>Counted: %1 = coded %2 + out of scope %3 + not mapped %4.</source>
        <translation>Contados: %1 = codificados %2 + fuera de alcance %3 + sin vincular %4.</translation>
    </message>
    <message>
        <source>Coded by a default row or a common parent: %1.</source>
        <translation>Codificados por una fila predeterminada o una categoría superior común: %1.</translation>
    </message>
    <message>
        <source>Not mapped, %1: %2.</source>
        <translation>Sin vincular, %1: %2.</translation>
    </message>
    <message>
        <source>Further unknown values: %1.</source>
        <translation>Otros valores desconocidos: %1.</translation>
    </message>
    <message>
        <source>Code a file of records or counts: every record gets its ICCS category by the decision tables and links of its offence code. Prints a cross table, writes a coded file, or both, and proves that nothing got lost.</source>
        <translation>Codificar un archivo de registros o de recuentos: cada registro recibe su categoría ICCS según las tablas de decisión y los vínculos de su código de delito. Imprime una tabla cruzada, escribe un archivo codificado, o ambas cosas, y demuestra que no se perdió nada.</translation>
    </message>
    <message>
        <source>Records: CSV, TSV, XLSX or ODS.</source>
        <translation>Registros: CSV, TSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>Dimensions of the cross table, separated by commas: iccs, iccs2, tags, attributes, columns.</source>
        <translation>Dimensiones de la tabla cruzada, separadas por comas: iccs, iccs2, tags, atributos, columnas.</translation>
    </message>
    <message>
        <source>Processors to use; all when 0.</source>
        <translation>Procesadores que se usan; todos si es 0.</translation>
    </message>
    <message>
        <source>In the coded file, say why each record was coded so.</source>
        <translation>En el archivo codificado, decir por qué se codificó así cada registro.</translation>
    </message>
    <message>
        <source>Count only the most serious offence of each group of the layout.</source>
        <translation>Contar solo el delito más grave de cada grupo del diseño de registro.</translation>
    </message>
    <message>
        <source>Use approved links only.</source>
        <translation>Usar solo vínculos aprobados.</translation>
    </message>
    <message>
        <source>Of %1 decision tables %2 concern the list &quot;%3&quot;; a table names the list in its line &quot;scope&quot;.</source>
        <translation>De %1 tablas de decisión, %2 se refieren a la lista «%3»; una tabla nombra la lista en su línea «scope».</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several and the layout names none of them.</source>
        <translation>Qué lista; es necesario indicarla cuando el proyecto tiene varias y el diseño no nombra ninguna de ellas.</translation>
    </message>
    <message>
        <source>Unit of count: %1. Moment of recording: %2.</source>
        <translation>Unidad de recuento: %1. Momento del registro: %2.</translation>
    </message>
    <message>
        <source>Not counted, because their group has the category already: %1.</source>
        <translation>No contados, porque su grupo ya tiene la categoría: %1.</translation>
    </message>
    <message>
        <source>Attempted, so coded but not in the table: %1.</source>
        <translation>En grado de tentativa, por lo que se codifican pero no figuran en la tabla: %1.</translation>
    </message>
    <message>
        <source>&quot;mapping&quot;, &quot;rules&quot;, or the id of one check.</source>
        <translation>«mapping» (asignación), «rules» (reglas) o el identificador de una sola comprobación.</translation>
    </message>
    <message>
        <source>What the columns of the records mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>Qué significan las columnas de los registros: un diseño de registro del proyecto, por su nombre, o un archivo JSON o CSV.</translation>
    </message>
    <message>
        <source>Counting rules as a JSON file, instead of those of the project.</source>
        <translation>Reglas de recuento en un archivo JSON, en lugar de las del proyecto.</translation>
    </message>
    <message>
        <source>What is counted: offences, incidents, victims, suspects, persons or rows. Incidents and people count once in each category, by the group columns of the layout.</source>
        <translation>Qué se cuenta: offences (delitos), incidents (incidentes), victims (víctimas), suspects (sospechosos), persons (personas) o rows (filas). Los incidentes y las personas se cuentan una vez en cada categoría, según las columnas de grupo del diseño de registro.</translation>
    </message>
    <message>
        <source>Where the coded records go; --out when nothing else is made, or with --out-table.</source>
        <translation>Dónde se escriben los registros codificados; --out si no se produce nada más, o con --out-table.</translation>
    </message>
    <message>
        <source>Where the cross table goes; standard output when left out.</source>
        <translation>Dónde se escribe la tabla cruzada; si se omite, en la salida estándar.</translation>
    </message>
    <message>
        <source>Where a table of what became of all records goes.</source>
        <translation>Dónde se escribe una tabla con lo que resultó de todos los registros.</translation>
    </message>
    <message>
        <source>Only one of the coded records, the table and the totals can go to standard output. Name files with --coded, --out-table and --totals.</source>
        <translation>A la salida estándar solo puede ir uno de estos resultados: los registros codificados, la tabla o los totales. Indique archivos con --coded, --out-table y --totals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of count. Use offences, incidents, victims, suspects, persons or rows.</source>
        <translation>«%1» no es una unidad de recuento. Use offences (delitos), incidents (incidentes), victims (víctimas), suspects (sospechosos), persons (personas) o rows (filas), en inglés.</translation>
    </message>
    <message>
        <source>marked as a sum in the list</source>
        <translation>figura como suma en la lista</translation>
    </message>
    <message>
        <source>called a total</source>
        <translation>se denomina total</translation>
    </message>
    <message>
        <source>the sum of others in every place</source>
        <translation>es la suma de otros en todos los lugares</translation>
    </message>
    <message>
        <source>above other codes, where these are given</source>
        <translation>está por encima de otros códigos cuyos recuentos constan</translation>
    </message>
    <message>
        <source>Further sums kept out: %1. --kept-out FILE writes them all.</source>
        <translation>Otras sumas excluidas: %1. --kept-out ARCHIVO las escribe todas.</translation>
    </message>
    <message>
        <source>%1: all counts %2 = coded %3 + out of scope %4 + not mapped %5 + sums kept out %6 + left out by the layout %7.</source>
        <translation>%1: todos los recuentos %2 = codificados %3 + fuera de alcance %4 + sin vincular %5 + sumas excluidas %6 + dejados fuera por el diseño de registro %7.</translation>
    </message>
    <message>
        <source>%1: not mapped, %2: %3.</source>
        <translation>%1: sin vincular, %2: %3.</translation>
    </message>
    <message>
        <source>Code a table of counts by national code, long or wide. Rows, values and columns that are sums of others are found, named and kept out; counts that are not given are listed and never guessed; the totals of every measure and period are proven.</source>
        <translation>Codifica una tabla de recuentos por código nacional, en formato largo o ancho. Las filas, los valores y las columnas que son sumas de otros se detectan, se indican y se excluyen; los recuentos que no constan se enumeran y nunca se estiman; se comprueban los totales de cada medida y período.</translation>
    </message>
    <message>
        <source>Counts: CSV, TSV, XLSX or ODS.</source>
        <translation>Recuentos: CSV, TSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>Dimensions of the table, separated by commas: iccs (when not said), iccs2, tags, attributes, dimensions of the layout, columns.</source>
        <translation>Dimensiones de la tabla, separadas por comas: iccs (si no se indica nada), iccs2, tags, atributos, dimensiones del diseño de registro, columnas.</translation>
    </message>
    <message>
        <source>Dimensions by which the totals are proven; when not said, measure, year and period.</source>
        <translation>Dimensiones por las que se comprueban los totales; si no se indican, medida, año y período (measure, year y period).</translation>
    </message>
    <message>
        <source>Where the list of the sums that are kept out goes, as CSV.</source>
        <translation>Dónde se escribe la lista de las sumas excluidas, en formato CSV.</translation>
    </message>
    <message>
        <source>Look for no sums: count every row the layout does not leave out.</source>
        <translation>No buscar sumas: contar todas las filas que el diseño de registro no deja fuera.</translation>
    </message>
    <message>
        <source>The layout is one of records; &quot;iccs code&quot; codes them. Say &quot;unit&quot;: &quot;count&quot; in the layout when each row holds counts.</source>
        <translation>El diseño es de registros; «iccs code» los codifica. Indique &quot;unit&quot;: &quot;count&quot; en el diseño si cada fila contiene recuentos.</translation>
    </message>
    <message>
        <source>Counts: %1. Empty cells: %2. Not stated: %3. Not readable as numbers: %4.</source>
        <translation>Recuentos: %1. Celdas vacías: %2. No constan: %3. No se pueden leer como números: %4.</translation>
    </message>
    <message>
        <source>Of coding scripts: the record layout of the project; needed when it has several.</source>
        <translation>Para los scripts de codificación: el diseño de registro del proyecto; es necesario indicarlo cuando hay varios.</translation>
    </message>
    <message>
        <source>Of coding scripts: what they count by, as in &quot;iccs code&quot;; all that the layout gives when left out.</source>
        <translation>Para los scripts de codificación: por qué dimensiones cuentan, como en «iccs code»; si se omite, todo lo que proporciona el diseño de registro.</translation>
    </message>
    <message>
        <source>Take in a national offence list, official ICCS titles in another language, the correspondence table of another country as precedents, or what codes records: national attributes, decision tables, a record layout, counting rules. A second import of the same thing prints the difference and takes it over only with --accept.</source>
        <translation>Importa una lista nacional de delitos, los títulos oficiales de la ICCS en otro idioma, la tabla de correspondencia de otro país como precedentes, o lo que sirve para codificar registros: atributos nacionales, tablas de decisión, un diseño de registro o reglas de recuento. Una segunda importación de lo mismo muestra las diferencias y solo las incorpora con --accept.</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or ODS file; rules as DMN too.</source>
        <translation>Archivo CSV, TSV, XLSX u ODS; las reglas, también en DMN.</translation>
    </message>
    <message>
        <source>What it is: offences, titles, reference, attributes, rules, layout or counting.</source>
        <translation>De qué se trata: offences (delitos), titles (títulos), reference (tabla de referencia), attributes (atributos), rules (reglas), layout (diseño de registro) o counting (reglas de recuento).</translation>
    </message>
    <message>
        <source>--as takes &quot;offences&quot;, &quot;titles&quot;, &quot;reference&quot;, &quot;attributes&quot;, &quot;rules&quot;, &quot;layout&quot; or &quot;counting&quot;, not &quot;%1&quot;.</source>
        <translation>--as admite «offences», «titles», «reference», «attributes», «rules», «layout» o «counting», pero no «%1».</translation>
    </message>
    <message numerus="yes">
        <source>This file would replace %n thing(s) of the project. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>Este archivo sustituiría %n elemento del proyecto. No se incorporó nada: agregue --accept para hacerlo.</numerusform>
            <numerusform>Este archivo sustituiría %n elementos del proyecto. No se incorporó nada: agregue --accept para hacerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in.</source>
        <translation>
            <numerusform>Se importó %n elemento.</numerusform>
            <numerusform>Se importaron %n elementos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) are in the project with other contents. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n tabla de decisión ya está en el proyecto con otro contenido. No se incorporó nada: agregue --accept para hacerlo.</numerusform>
            <numerusform>%n tablas de decisión ya están en el proyecto con otro contenido. No se incorporó nada: agregue --accept para hacerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) came in.</source>
        <translation>
            <numerusform>Se importó %n tabla de decisión.</numerusform>
            <numerusform>Se importaron %n tablas de decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are in the project with other values. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n atributo ya está en el proyecto con otros valores. No se incorporó nada: agregue --accept para hacerlo.</numerusform>
            <numerusform>%n atributos ya están en el proyecto con otros valores. No se incorporó nada: agregue --accept para hacerlo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) came in.</source>
        <translation>
            <numerusform>Se importó %n atributo.</numerusform>
            <numerusform>Se importaron %n atributos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check decision tables: overlaps, gaps, rows without use, rows that could be one, each with a record that proves it. Or compare two versions of them, or ask why an offence with certain values gets its category and not another one.</source>
        <translation>Comprueba las tablas de decisión: superposiciones, vacíos, filas inútiles y filas que podrían ser una sola, cada caso con un registro que lo demuestra. También compara dos versiones de las tablas, o explica por qué un delito con ciertos valores recibe su categoría y no otra.</translation>
    </message>
    <message>
        <source>What to do: check, compare or why.</source>
        <translation>Qué se hace: check (comprobar), compare (comparar) o why (por qué).</translation>
    </message>
    <message>
        <source>A project, or decision tables as CSV, TSV, XLSX or ODS; with why a project.</source>
        <translation>Un proyecto, o tablas de decisión en CSV, TSV, XLSX u ODS; con why, un proyecto.</translation>
    </message>
    <message>
        <source>With compare: the other version of the tables. With why: the values of the record, ATTRIBUTE=VALUE, separated by commas.</source>
        <translation>Con compare: la otra versión de las tablas. Con why: los valores del registro, ATRIBUTO=VALOR, separados por comas.</translation>
    </message>
    <message>
        <source>With why: further decision tables, before they are imported.</source>
        <translation>Con why: otras tablas de decisión, antes de importarlas.</translation>
    </message>
    <message>
        <source>With why: the national code.</source>
        <translation>Con why: el código nacional.</translation>
    </message>
    <message>
        <source>With why: a category, to be told why it is not that one.</source>
        <translation>Con why: una categoría, para saber por qué no es esa.</translation>
    </message>
    <message>
        <source>rules takes &quot;check&quot;, &quot;compare&quot; or &quot;why&quot;, not &quot;%1&quot;.</source>
        <translation>rules admite «check», «compare» o «why», pero no «%1».</translation>
    </message>
    <message>
        <source>rules compare needs the other version: --with names it.</source>
        <translation>rules compare necesita la otra versión: indíquela con --with.</translation>
    </message>
    <message>
        <source>rules why needs the national code: --code names it.</source>
        <translation>rules why necesita el código nacional: indíquelo con --code.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; was to be understood.</source>
        <translation>Se iba a interpretar el valor «%1».</translation>
    </message>
    <message>
        <source>It names no attribute.</source>
        <translation>No indica ningún atributo.</translation>
    </message>
    <message>
        <source>Write ATTRIBUTE=VALUE. The attributes are: %1.</source>
        <translation>Escriba ATRIBUTO=VALOR. Los atributos son: %1.</translation>
    </message>
    <message>
        <source>The attribute has no such value.</source>
        <translation>El atributo no tiene ese valor.</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>Sus valores son: %1.</translation>
    </message>
    <message>
        <source>The classification has no such code.</source>
        <translation>La clasificación no tiene ese código.</translation>
    </message>
    <message>
        <source>Look it up with: iccs classification --search TEXT.</source>
        <translation>Búsquelo con: iccs classification --search TEXTO.</translation>
    </message>
    <message>
        <source>Name a file, or one of the layouts of the project: %1.</source>
        <translation>Indique un archivo o uno de los diseños de registro del proyecto: %1.</translation>
    </message>
    <message>
        <source>The counting rules %1 were to be read.</source>
        <translation>Se iban a leer las reglas de recuento %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>Compruebe que el archivo exista y que usted tenga permiso para leerlo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give a JSON object with unit (offences, incidents, victims, suspects, persons, rows), principal_offence, seriousness, attempts_with_completed, moment (input, process, output) and note.</source>
        <translation>Proporcione un objeto JSON con unit (offences, incidents, victims, suspects, persons, rows), principal_offence, seriousness, attempts_with_completed, moment (input, process, output) y note.</translation>
    </message>
    <message>
        <source>Shared out by weights, an estimate: %1.</source>
        <translation>Repartidos según pesos, una estimación: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: the value &quot;%2&quot; is not in the layout; %n time(s), first in row %3.</source>
        <translation>
            <numerusform>Columna «%1»: el valor «%2» no está en el diseño de registro; %n vez, en la fila %3.</numerusform>
            <numerusform>Columna «%1»: el valor «%2» no está en el diseño de registro; %n veces, la primera en la fila %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out, %1 &quot;%2&quot;: %3; %4 in %n row(s). Parts: %5.</source>
        <translation>
            <numerusform>Suma excluida, %1 «%2»: %3; %4 en %n fila. Partes: %5.</numerusform>
            <numerusform>Suma excluida, %1 «%2»: %3; %4 en %n filas. Partes: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no count; %n time(s), first in line %3. Not guessed.</source>
        <translation>
            <numerusform>Columna «%1»: «%2» no es un recuento; %n vez, en la línea %3. No se estima.</numerusform>
            <numerusform>Columna «%1»: «%2» no es un recuento; %n veces, la primera en la línea %3. No se estima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is not known; %n time(s), first in line %3.</source>
        <translation>
            <numerusform>Columna «%1»: «%2» no se conoce; %n vez, en la línea %3.</numerusform>
            <numerusform>Columna «%1»: «%2» no se conoce; %n veces, la primera en la línea %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the columns of the counts mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>Qué significan las columnas de los recuentos: un diseño de registro del proyecto, por su nombre, o un archivo JSON o CSV.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own.</source>
        <translation>El cuestionario, por ejemplo un-cts-2024, o la carpeta de un cuestionario propio.</translation>
    </message>
    <message>
        <source>Name a questionnaire, such as un-cts-2024.</source>
        <translation>Indique un cuestionario, por ejemplo un-cts-2024.</translation>
    </message>
    <message>
        <source>An earlier release of the same file: what changed and what is gone.</source>
        <translation>Una publicación anterior del mismo archivo: qué cambió y qué ya no figura.</translation>
    </message>
    <message>
        <source>The id of one check.</source>
        <translation>El identificador de una comprobación.</translation>
    </message>
    <message>
        <source>Figures are those of the earlier release</source>
        <translation>Las cifras son las de la publicación anterior</translation>
    </message>
    <message>
        <source>Figures of the earlier release are still there</source>
        <translation>Las cifras de la publicación anterior siguen figurando</translation>
    </message>
    <message>
        <source>Only the check &quot;%1&quot; was to be run.</source>
        <translation>Solo se iba a ejecutar la comprobación «%1».</translation>
    </message>
    <message>
        <source>The questionnaire has none of that id.</source>
        <translation>El cuestionario no tiene ninguna con ese identificador.</translation>
    </message>
    <message>
        <source>&quot;iccs questionnaire checks %1&quot; lists them.</source>
        <translation>«iccs questionnaire checks %1» las enumera.</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;: unodc-portal.</source>
        <translation>No existe el diseño «%1»; use unodc-portal.</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them figures of the questionnaire, %3 countries.</source>
        <translation>%1 filas, de ellas %2 con cifras del cuestionario, %3 países.</translation>
    </message>
    <message>
        <source>Let the file replace what was typed, imported or returned.</source>
        <translation>Permitir que el archivo sustituya lo que se escribió, se importó o se recibió de vuelta.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Incorporar %n respuesta</numerusform>
            <numerusform>Incorporar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>Respuestas agregadas: %1; modificadas: %2; sin cambios: %3; rechazadas: %4.</translation>
    </message>
    <message>
        <source>With --keep: what the counts are of, such as offences, victims or persons.</source>
        <translation>Con --keep: qué se cuenta, por ejemplo offences (delitos), victims (víctimas) o persons (personas).</translation>
    </message>
    <message>
        <source>Write the correspondence table in a format for others, a script that codes and counts records in another engine, or the response to a questionnaire. What a format cannot carry is said.</source>
        <translation>Escribe la tabla de correspondencia en un formato para terceros, un script que codifica y cuenta registros en otro motor, o la respuesta a un cuestionario. Se indica lo que un formato no puede incluir.</translation>
    </message>
    <message>
        <source>Of responses: the questionnaire, such as un-cts-2024; needed when the project answers several.</source>
        <translation>Para las respuestas: el cuestionario, por ejemplo un-cts-2024; es necesario indicarlo cuando el proyecto responde a varios.</translation>
    </message>
    <message>
        <source>Of responses: the years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Para las respuestas: los años, por ejemplo 2022,2023; si se omite, todos los que solicita el cuestionario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of years; write them as in 2022,2023.</source>
        <translation>«%1» no es una lista de años; escríbalos como en 2022,2023.</translation>
    </message>
    <message>
        <source>Fill a questionnaire from the counts that &quot;iccs code&quot; and &quot;iccs counts&quot; kept. Cells that somebody filled in stay; differences are said.</source>
        <translation>Completa un cuestionario con los recuentos que guardaron «iccs code» e «iccs counts». Las celdas que alguien completó se mantienen; las diferencias se señalan.</translation>
    </message>
    <message>
        <source>One of its reference years; all when left out.</source>
        <translation>Uno de sus años de referencia; todos si se omite.</translation>
    </message>
    <message>
        <source>With --what-if: which list the code is of, when there are several.</source>
        <translation>Con --what-if: de qué lista es el código, cuando hay varias.</translation>
    </message>
    <message>
        <source>What changes with &quot;%1&quot; was to be shown.</source>
        <translation>Se iba a mostrar qué cambia con «%1».</translation>
    </message>
    <message>
        <source>It does not say which code goes where.</source>
        <translation>No indica qué código va a qué categoría.</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, such as 09B=0103.</source>
        <translation>Escriba CÓDIGO=ICCS, por ejemplo 09B=0103.</translation>
    </message>
    <message>
        <source>The classification has no such category.</source>
        <translation>La clasificación no tiene esa categoría.</translation>
    </message>
    <message>
        <source>&quot;iccs classification&quot; lists them.</source>
        <translation>«iccs classification» las enumera.</translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>Estos recuentos no conservan los códigos nacionales y no se pueden trasladar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>Completar %n celda con datos codificados</numerusform>
            <numerusform>Completar %n celdas con datos codificados</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire %1 was to be filled.</source>
        <translation>Se iba a completar el cuestionario %1.</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from.</source>
        <translation>El proyecto no guarda recuentos con los que completarlo.</translation>
    </message>
    <message>
        <source>Keep some with: iccs code or iccs counts ... --keep NAME --unit UNIT --stage STAGE.</source>
        <translation>Guarde recuentos con: iccs code o iccs counts ... --keep NOMBRE --unit UNIDAD --stage ETAPA.</translation>
    </message>
    <message>
        <source>For indicators: the project with the answers and the population.</source>
        <translation>Para los indicadores: el proyecto con las respuestas y la población.</translation>
    </message>
    <message>
        <source>Indicators need the answers of a project: --project FILE.</source>
        <translation>Los indicadores necesitan las respuestas de un proyecto: --project ARCHIVO.</translation>
    </message>
    <message>
        <source>Run a questionnaire&apos;s checks on the answers of a project, or on a published file of many countries. Ends with 1 when there are errors that nobody explained.</source>
        <translation>Ejecuta las comprobaciones de un cuestionario en las respuestas de un proyecto o en un archivo publicado de muchos países. Termina con 1 si hay errores que nadie explicó.</translation>
    </message>
    <message>
        <source>The project file, when its answers are to be checked.</source>
        <translation>El archivo de proyecto, si se van a comprobar sus respuestas.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; of a project all that have answers when left out.</source>
        <translation>El cuestionario, por ejemplo un-cts-2024, o la carpeta de un cuestionario propio; si se omite con un proyecto, todos los que tengan respuestas.</translation>
    </message>
    <message>
        <source>Of a project: one reference year; all when left out.</source>
        <translation>Con un proyecto: un año de referencia; todos si se omite.</translation>
    </message>
    <message>
        <source>The published file: CSV, TSV, XLSX or ODS.</source>
        <translation>El archivo publicado: CSV, TSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>How the published file is laid out: &quot;unodc-portal&quot;.</source>
        <translation>Qué diseño tiene el archivo publicado: «unodc-portal».</translation>
    </message>
    <message>
        <source>Name a project, or a published file with --edition, --data and --layout.</source>
        <translation>Indique un proyecto, o bien un archivo publicado con --edition, --data y --layout.</translation>
    </message>
    <message>
        <source>Name the questionnaire with --edition.</source>
        <translation>Indique el cuestionario con --edition.</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>Los recuentos se iban a guardar como «%1».</translation>
    </message>
    <message>
        <source>Counts of %1 %2 were to be kept for %3.</source>
        <translation>Se debían conservar recuentos de %1 %2 para %3.</translation>
    </message>
    <message>
        <source>The questionnaire asks for nothing of this unit and stage.</source>
        <translation>El cuestionario no pide nada de esta unidad y etapa.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Pide: %1.</translation>
    </message>
    <message>
        <source>Keep the counts in the project by this name, so that questionnaires are filled from them; counts of that name are renewed.</source>
        <translation>Guardar los recuentos en el proyecto con este nombre, para completar cuestionarios con ellos; los recuentos que ya tengan ese nombre se actualizan.</translation>
    </message>
    <message>
        <source>With --keep: the stage of the process that is counted, such as recorded, contact, prosecuted, convicted or held.</source>
        <translation>Con --keep: la etapa del proceso que se cuenta, por ejemplo recorded (registrados), contact (en contacto formal), prosecuted (enjuiciados), convicted (condenados) o held (recluidos).</translation>
    </message>
    <message>
        <source>With --keep: split the counts by what the cells of this questionnaire ask for, besides --tabulate.</source>
        <translation>Con --keep: desglosar los recuentos por lo que piden las celdas de este cuestionario, además de --tabulate.</translation>
    </message>
    <message>
        <source>With --keep: the year of all counts, when the layout has no dimension &quot;year&quot;.</source>
        <translation>Con --keep: el año de todos los recuentos, cuando el diseño de registro no tiene la dimensión «year».</translation>
    </message>
    <message>
        <source>It is not said what unit the counts are of.</source>
        <translation>No se indica la unidad de los recuentos.</translation>
    </message>
    <message>
        <source>Name one of a questionnaire with --unit, such as offences, victims or persons.</source>
        <translation>Indique una de las unidades de un cuestionario con --unit, por ejemplo offences (delitos), victims (víctimas) o persons (personas).</translation>
    </message>
    <message>
        <source>It is not said at which stage they were made.</source>
        <translation>No se indica en qué etapa se hicieron.</translation>
    </message>
    <message>
        <source>Name it with --stage, such as recorded, contact or convicted.</source>
        <translation>Indíquela con --stage, por ejemplo recorded (registrados), contact (en contacto formal) o convicted (condenados).</translation>
    </message>
    <message>
        <source>Neither an option nor the layout says their year.</source>
        <translation>Ni una opción ni el diseño de registro indican su año.</translation>
    </message>
    <message>
        <source>Name it with --year, or give the layout a dimension &quot;year&quot;.</source>
        <translation>Indíquelo con --year o agregue al diseño de registro una dimensión «year».</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot;: %2 rows, %3 in all, by %4.</source>
        <translation>Guardados como «%1» (filas: %2; total: %3), por %4.</translation>
    </message>
    <message>
        <source>The cells of %1 for %2 were looked for.</source>
        <translation>Se buscaron las celdas de %1 correspondientes a %2.</translation>
    </message>
    <message>
        <source>The questionnaire does not ask for that year.</source>
        <translation>El cuestionario no solicita datos de ese año.</translation>
    </message>
    <message>
        <source>It asks for %1; other years stand in the questionnaires of other collections.</source>
        <translation>Años que solicita: %1. Los demás años figuran en los cuestionarios de otras recopilaciones de datos.</translation>
    </message>
    <message>
        <source>%1, %2: says %3 (%4), coded data give %5. It stays.</source>
        <translation>%1, %2: la celda indica %3 (%4) y los datos codificados dan %5. No se modifica.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, coded data give %4 now.</source>
        <translation>%1, %2: era %3; los datos codificados dan ahora %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3 was filled from coded data, which give no figure any more. %4</source>
        <translation>%1, %2: %3 se había completado con datos codificados, que ya no dan ninguna cifra. %4</translation>
    </message>
    <message>
        <source>Cells filled: %1 new, %2 renewed, %3 as before. Not overwritten: %4 that say the same, %5 that differ. No longer given: %6. Open: %7.</source>
        <translation>Celdas completadas: %1 nuevas, %2 actualizadas, %3 sin cambios. No sobrescritas: %4 que indican lo mismo, %5 que difieren. Ya sin dato: %6. Sin completar: %7.</translation>
    </message>
    <message>
        <source>Take answers to a questionnaire from a table with the columns cell, year, value, status, comment and source, from a filled-in workbook of &quot;iccs export --format response-xlsx&quot;, from a whole response of response-json, from a part of &quot;iccs questionnaire split&quot; that an institution sent back, or from another workbook through a map of cells; shows what was added, changed and refused.</source>
        <translation>Toma respuestas a un cuestionario de una tabla con las columnas cell, year, value, status, comment y source, de un libro cumplimentado de «iccs export --format response-xlsx», de una respuesta completa de response-json, de una parte de «iccs questionnaire split» que devolvió una institución o de otro libro mediante un mapa de celdas; muestra qué se añadió, cambió y rechazó.</translation>
    </message>
    <message>
        <source>The answers: CSV, TSV, XLSX, ODS or JSON.</source>
        <translation>Las respuestas: CSV, TSV, XLSX, ODS o JSON.</translation>
    </message>
    <message>
        <source>Where the cells stand in a workbook that somebody else designed, as &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>Dónde están las celdas en un libro diseñado por otros, tal como lo propone «iccs questionnaire map».</translation>
    </message>
    <message>
        <source>The part of “%1”, filled in by %2 on %3.</source>
        <translation>La parte de «%1», completada por %2 el %3.</translation>
    </message>
    <message>
        <source>What is refused because somebody said something else is taken with --accept.</source>
        <translation>Con --accept se incorpora lo que se rechaza porque alguien indicó otra cosa.</translation>
    </message>
    <message>
        <source>%1 was to be read.</source>
        <translation>Se iba a leer %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>El sistema lo rechazó: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Compruebe que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>Answers on method, series and explanations taken: %1.</source>
        <translation>Respuestas sobre el método, series y explicaciones incorporadas: %1.</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check.</source>
        <translation>Con --format table: una fila por cada hallazgo, en lugar de una para todos los hallazgos de una comprobación.</translation>
    </message>
    <message>
        <source>Of official-workbook: the workbook (XLSX, XLSM) to fill, which stays as it is.</source>
        <translation>Para official-workbook: el libro (XLSX, XLSM) que se debe completar y que queda como está.</translation>
    </message>
    <message>
        <source>Of official-workbook: where the cells stand in it, as &quot;iccs questionnaire map&quot; proposes; workbook.csv of the questionnaire when left out.</source>
        <translation>Para official-workbook: dónde están las celdas en el libro, tal como lo propone «iccs questionnaire map»; si se omite, workbook.csv del cuestionario.</translation>
    </message>
    <message>
        <source>Let --out be the given workbook itself.</source>
        <translation>Permitir que --out sea el mismo libro indicado.</translation>
    </message>
    <message>
        <source>Name the workbook that is to be filled: --workbook FILE.</source>
        <translation>Indique el libro que se debe completar: --workbook ARCHIVO.</translation>
    </message>
    <message>
        <source>The questionnaire comes with no map of cells; name one with --map FILE, which &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>El cuestionario no incluye ningún mapa de celdas; indique uno con --map ARCHIVO. «iccs questionnaire map» lo propone.</translation>
    </message>
    <message>
        <source>Wrote %1. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>Se escribió %1. Celdas completadas: %2; como antes: %3; rechazadas: %4.</translation>
    </message>
    <message>
        <source>CODE=ICCS: show the cells and SDG indicators that would move if this national code went to that category. Nothing is saved.</source>
        <translation>CÓDIGO=ICCS: mostrar las celdas y los indicadores de los ODS que cambiarían si este código nacional pasara a esa categoría. No se guarda nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to %2: %3 counts would move, %4 cells with them. Indicators that move: %5.</source>
        <translation>«%1» a %2: recuentos que se trasladarían: %3; celdas que cambiarían con ellos: %4. Indicadores que cambian: %5.</translation>
    </message>
    <message>
        <source>List the questionnaires, show the cells or the checks of one, compute its indicators from the answers of a project, propose where its cells stand in a given workbook, or write its parts for the institutions that fill it in and see which have come back.</source>
        <translation>Enumera los cuestionarios, muestra las celdas o las comprobaciones de uno de ellos, calcula sus indicadores a partir de las respuestas de un proyecto, propone dónde están sus celdas en un libro determinado, o escribe sus partes para las instituciones que lo completan y muestra cuáles se han devuelto.</translation>
    </message>
    <message>
        <source>&quot;list&quot;, &quot;show&quot; for the cells, &quot;checks&quot;, &quot;indicators&quot;, &quot;map&quot; for a proposed map of cells, &quot;structure&quot; for the SDMX data structure of &quot;iccs export --format sdmx-csv&quot;, sdmx-ml-2 and sdmx-ml-3, &quot;split&quot; to write a workbook for each institution, or &quot;parts&quot; for how they stand.</source>
        <translation>«list», «show» para las celdas, «checks», «indicators», «map» para proponer un mapa de celdas, «structure» para la estructura de datos SDMX de «iccs export --format sdmx-csv», sdmx-ml-2 y sdmx-ml-3, «split» para escribir un libro para cada institución, o «parts» para ver cómo van.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own. For split and parts: the project file.</source>
        <translation>El cuestionario, por ejemplo un-cts-2024, o la carpeta de un cuestionario propio. Con split y parts: el archivo del proyecto.</translation>
    </message>
    <message>
        <source>For the structure: the version of SDMX, 2.1 (the usual one) or 3.0.</source>
        <translation>Para la estructura: la versión de SDMX, 2.1 (la habitual) o 3.0.</translation>
    </message>
    <message>
        <source>For a map: the workbook (XLSX, XLSM) that somebody else designed.</source>
        <translation>Para un mapa: el libro (XLSX, XLSM) diseñado por otros.</translation>
    </message>
    <message>
        <source>For split and parts: the questionnaire, such as un-cts-2024.</source>
        <translation>Con split y parts: el cuestionario, por ejemplo un-cts-2024.</translation>
    </message>
    <message>
        <source>For split: the years to fill in, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Con split: los años que se deben completar, por ejemplo 2022,2023; si se omite, todos los que solicita el cuestionario.</translation>
    </message>
    <message>
        <source>For split: only this one, or several parted by commas.</source>
        <translation>Con split: solo esta, o varias separadas por comas.</translation>
    </message>
    <message>
        <source>For parts: the folder of &quot;split&quot;, to see which files are there.</source>
        <translation>Con parts: la carpeta de «split», para ver qué archivos hay en ella.</translation>
    </message>
    <message>
        <source>With checks: which of them contradict each other, and which say what others say already. Ends with 1 when some contradict.</source>
        <translation>Con checks: cuáles de ellas se contradicen entre sí y cuáles indican lo que ya indican otras. Termina con 1 cuando algunas se contradicen.</translation>
    </message>
    <message>
        <source>%1 cases of linear checks in %2 groups: %3 contradictions, %4 cases that others imply.</source>
        <translation>Casos de comprobaciones lineales: %1, en grupos: %2. Contradicciones: %3; casos que se deducen de otros: %4.</translation>
    </message>
    <message>
        <source>There is no structure for SDMX &quot;%1&quot;: 2.1 or 3.0.</source>
        <translation>No hay ninguna estructura para SDMX «%1»; use 2.1 o 3.0.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; of questionnaires: list, show, checks, indicators, map, structure, split or parts.</source>
        <translation>No existe «%1» para los cuestionarios; use list, show, checks, indicators, map, structure, split o parts.</translation>
    </message>
    <message>
        <source>A map needs the workbook that it is for: --workbook FILE.</source>
        <translation>Un mapa necesita el libro al que corresponde: --workbook ARCHIVO.</translation>
    </message>
    <message>
        <source>Proposed %1 cells; %2 more are not decided and name their candidates. Check the map before a workbook is filled with it.</source>
        <translation>Celdas propuestas: %1; otras, sin decidir y con sus candidatas: %2. Revise el mapa antes de completar un libro con él.</translation>
    </message>
    <message>
        <source>The parts need a folder: --out FOLDER.</source>
        <translation>Las partes necesitan una carpeta: --out CARPETA.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n parts into %1.</source>
        <translation>
            <numerusform>Se escribió %n parte en %1.</numerusform>
            <numerusform>Se escribieron %n partes en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a project file and the questionnaire: --edition un-cts-2024.</source>
        <translation>Indique un archivo de proyecto y el cuestionario: --edition un-cts-2024.</translation>
    </message>
    <message>
        <source>Show the yearly series of a project, such as its population, or take some in: from a table, from the command line, or what UNODC published for the cells of a questionnaire.</source>
        <translation>Muestra las series anuales de un proyecto, por ejemplo su población, o incorpora otras: de una tabla, de la línea de comandos o de lo que publicó la UNODC para las celdas de un cuestionario.</translation>
    </message>
    <message>
        <source>A table with the columns series, year, value, and maybe name and source: CSV, TSV, XLSX or ODS.</source>
        <translation>Una tabla con las columnas series, year, value y, si se desea, name y source: CSV, TSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>ID YEAR=VALUE ...: values of one series. Needs --source.</source>
        <translation>ID AÑO=VALOR ...: valores de una serie. Necesita --source.</translation>
    </message>
    <message>
        <source>With --set: where the values come from, with its year.</source>
        <translation>Con --set: de dónde proceden los valores, con su año.</translation>
    </message>
    <message>
        <source>A file of UNODC&apos;s data portal: its counts for the cells of --edition are kept as series to compare with.</source>
        <translation>Un archivo del portal de datos de la UNODC: sus recuentos para las celdas de --edition se guardan como series con las que comparar.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; without --published its series count as used, too.</source>
        <translation>El cuestionario, por ejemplo un-cts-2024, o la carpeta de un cuestionario propio; sin --published, sus series también cuentan como usadas.</translation>
    </message>
    <message>
        <source>With --published: whose figures, by the code of the file; the country of the project when left out.</source>
        <translation>Con --published: de quién son las cifras, según el código del archivo; si se omite, el país del proyecto.</translation>
    </message>
    <message>
        <source>Let new values and sources replace those that are kept.</source>
        <translation>Permitir que los valores y fuentes nuevos sustituyan a los que están guardados.</translation>
    </message>
    <message>
        <source>%1: %2 cells with counts. Left out: %3 rates, %4 counts that are only known to lie between two numbers.</source>
        <translation>%1: celdas con recuentos: %2. Se omitieron tasas: %3, y recuentos de los que solo se sabe que están entre dos números: %4.</translation>
    </message>
    <message>
        <source>The figures of %1 were looked for in %2.</source>
        <translation>Se buscaron las cifras de %1 en %2.</translation>
    </message>
    <message>
        <source>It has %1 countries, and none of that code.</source>
        <translation>Países que contiene: %1. Ninguno tiene ese código.</translation>
    </message>
    <message>
        <source>It has only parts of it: %1.</source>
        <translation>Solo contiene partes de ese país: %1.</translation>
    </message>
    <message>
        <source>Name the code that the file uses with --country.</source>
        <translation>Indique con --country el código que usa el archivo.</translation>
    </message>
    <message>
        <source>Questionnaires use these, too: %1.</source>
        <translation>Los cuestionarios también usan estas: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n values of yearly series from %1</source>
        <translation>
            <numerusform>Incorporar %n valor de series anuales procedente de %1</numerusform>
            <numerusform>Incorporar %n valores de series anuales procedentes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Values added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>Valores añadidos: %1; cambiados: %2; como antes: %3; rechazados: %4.</translation>
    </message>
    <message>
        <source>Take one of --from, --set and --published at a time.</source>
        <translation>Use solo una de las opciones --from, --set y --published cada vez.</translation>
    </message>
    <message>
        <source>Write --set ID YEAR=VALUE, such as population 2023=68350000.</source>
        <translation>Escriba --set ID AÑO=VALOR, por ejemplo population 2023=68350000.</translation>
    </message>
    <message>
        <source>Say with --source where the values come from.</source>
        <translation>Indique con --source de dónde proceden los valores.</translation>
    </message>
    <message>
        <source>The submissions that the project keeps: list and verify them, show what one says, or what changed since. Ends with 1 when one is not as it was sealed.</source>
        <translation>Los envíos que guarda el proyecto: los enumera y los verifica, muestra qué dice uno de ellos o qué cambió desde entonces. Termina con 1 cuando alguno no está tal como se selló.</translation>
    </message>
    <message>
        <source>Only those of this questionnaire, such as un-cts-2024.</source>
        <translation>Solo los de este cuestionario, por ejemplo un-cts-2024.</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: the answers that it holds.</source>
        <translation>El identificador de uno, o «last»: las respuestas que contiene.</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: what the project says otherwise now.</source>
        <translation>El identificador de uno, o «last»: qué indica ahora el proyecto de otra manera.</translation>
    </message>
    <message>
        <source>For the difference: the id of another one, instead of the project.</source>
        <translation>Para la diferencia: el identificador de otro envío, en lugar del proyecto.</translation>
    </message>
    <message>
        <source>The submission &quot;%1&quot; was to be read.</source>
        <translation>Se iba a leer el envío «%1».</translation>
    </message>
    <message>
        <source>The project keeps none.</source>
        <translation>El proyecto no guarda ninguno.</translation>
    </message>
    <message>
        <source>The project keeps these: %1.</source>
        <translation>El proyecto guarda estos: %1.</translation>
    </message>
    <message>
        <source>Name one of them; &quot;iccs submit&quot; makes one.</source>
        <translation>Indique uno de ellos; «iccs submit» crea un envío.</translation>
    </message>
    <message>
        <source>%1 of %2 by %3, seal %4: %5.</source>
        <translation>%1 del %2, de %3, sello %4: %5.</translation>
    </message>
    <message>
        <source>%1 is not as it was sealed.</source>
        <translation>%1 no está tal como se selló.</translation>
    </message>
    <message>
        <source>Ask for --show or for --difference, not for both.</source>
        <translation>Solicite --show o --difference, pero no ambos.</translation>
    </message>
    <message>
        <source>--against goes with --difference.</source>
        <translation>--against se usa junto con --difference.</translation>
    </message>
    <message>
        <source>Make the package of a response that is sent: workbooks, files for programs, findings, a letter and checksums in one zip archive. A sealed copy stays in the project. Refused while errors have no explanation.</source>
        <translation>Prepara el paquete de una respuesta que se envía: libros, archivos para programas, hallazgos, una carta y sumas de comprobación en un solo archivo zip. Una copia sellada queda en el proyecto. Se rechaza mientras haya errores sin explicación.</translation>
    </message>
    <message>
        <source>The years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Los años, por ejemplo 2022,2023; si se omite, todos los que solicita el cuestionario.</translation>
    </message>
    <message>
        <source>What the letter says besides.</source>
        <translation>Qué más dice la carta.</translation>
    </message>
    <message>
        <source>Send although errors have no explanation; the letter lists them.</source>
        <translation>Enviar aunque haya errores sin explicación; la carta los enumera.</translation>
    </message>
    <message>
        <source>A submission needs --out FILE.zip.</source>
        <translation>Un envío necesita --out ARCHIVO.zip.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors without explanation are in it; the letter lists them.</source>
        <translation>
            <numerusform>Contiene %n error sin explicación; la carta lo indica.</numerusform>
            <numerusform>Contiene %n errores sin explicación; la carta los enumera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1 with %2 files; the project keeps it as &quot;%3&quot;, seal %4.</source>
        <translation>Se escribió %1; archivos que contiene: %2. El proyecto lo guarda como «%3», sello %4.</translation>
    </message>
    <message>
        <source>One row for each check: how often it was tested and failed, and of a project how often it could not be tested and why.</source>
        <translation>Una fila por cada comprobación: cuántas veces se realizó y no se superó y, en el caso de un proyecto, cuántas veces no se pudo realizar y por qué.</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check and year.</source>
        <translation>Con --format table: una fila por cada hallazgo, en lugar de una para todos los hallazgos de una comprobación y un año.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks could not be looked at in any case; --summary lists them and says why.</source>
        <translation>%1: comprobaciones que no se pudieron realizar en ningún caso: %2 de %3; --summary las enumera e indica el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n más</numerusform>
            <numerusform>%1; %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1 open, %2 explained. Warnings: %3 open, %4 explained. Notes and questions: %5 open, %6 explained.</source>
        <translation>Errores pendientes: %1, explicados: %2. Advertencias pendientes: %3, explicadas: %4. Notas y preguntas pendientes: %5, explicadas: %6.</translation>
    </message>
    <message>
        <source>For a map: one that is to be checked against the workbook.</source>
        <translation>Para un mapa: uno que se ha de comprobar con el libro de trabajo.</translation>
    </message>
    <message>
        <source>The assessment of how the ICCS is implemented: show the questions with what is answered, take answers and entries in, the computed figures, the phases, the register of gaps of the ICCS, a file for programs, and several assessments side by side. Its levels are a proposal: no official scale exists.</source>
        <translation>La evaluación de la aplicación de la ICCS: muestra las preguntas con lo que se ha respondido, incorpora respuestas y entradas, y presenta las cifras calculadas, las fases, el registro de vacíos de la ICCS, un archivo para programas y varias evaluaciones en paralelo. Sus niveles son una propuesta: no existe una escala oficial.</translation>
    </message>
    <message>
        <source>The project file, and what to do: show, answer, figures, gaps, phases, conformity or export; or compare, and several project files or exported assessments.</source>
        <translation>El archivo de proyecto y qué hacer: show, answer, figures, gaps, phases, conformity o export; o bien compare y varios archivos de proyecto o evaluaciones exportadas.</translation>
    </message>
    <message>
        <source>For answer: a table of answers (column &quot;question&quot;) or entries (columns &quot;id&quot; and &quot;kind&quot;), or an exported assessment (.json).</source>
        <translation>Para answer: una tabla de respuestas (columna «question») o de entradas (columnas «id» y «kind»), o una evaluación exportada (.json).</translation>
    </message>
    <message>
        <source>The assessment, such as iccs-implementation, or a folder of your own.</source>
        <translation>La evaluación, por ejemplo iccs-implementation, o una carpeta propia.</translation>
    </message>
    <message>
        <source>For gaps: without those that the program found and nobody has confirmed yet.</source>
        <translation>Para gaps: sin los que encontró el programa y que nadie ha confirmado todavía.</translation>
    </message>
    <message>
        <source>answer needs --from FILE.</source>
        <translation>answer necesita --from ARCHIVO.</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>Incorporar %1 a la evaluación</translation>
    </message>
    <message>
        <source>Answers and entries taken in: %1, of them new or changed: %2; rows refused: %3.</source>
        <translation>Respuestas y entradas incorporadas: %1; de ellas, nuevas o modificadas: %2; filas rechazadas: %3.</translation>
    </message>
    <message>
        <source>Name one project file and one of show, answer, figures, gaps, phases, conformity, export; or compare and at least two files.</source>
        <translation>Indique un archivo de proyecto y una de estas acciones: show, answer, figures, gaps, phases, conformity, export; o bien compare y al menos dos archivos.</translation>
    </message>
    <message>
        <source>Write a report for people to read and sign: HTML, PDF, ODT, DOCX, or its tables as XLSX. --list without a name prints the reports.</source>
        <translation>Escribe un informe para leer y firmar: HTML, PDF, ODT, DOCX, o sus tablas como XLSX. --list sin nombre muestra los informes.</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Qué informe.</translation>
    </message>
    <message>
        <source>Which list of offences; all when left out. Without a name: print the reports.</source>
        <translation>Qué lista de delitos; todas si se omite. Sin nombre: muestra los informes.</translation>
    </message>
    <message>
        <source>Say on the title page that the report was validated.</source>
        <translation>Indica en la portada que el informe fue validado.</translation>
    </message>
    <message>
        <source>A report needs a project file and --out FILE with one of these endings: %1.</source>
        <translation>Un informe necesita un archivo de proyecto y --out ARCHIVO con una de estas terminaciones: %1.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. &quot;iccs report --list&quot; prints them.</source>
        <translation>No existe el informe «%1». «iccs report --list» muestra los disponibles.</translation>
    </message>
    <message>
        <source>The assessments are of different versions: %1. Compare levels with care, and do not rank.</source>
        <translation>Las evaluaciones son de versiones distintas: %1. Compare los niveles con cautela y no establezca un orden entre ellas.</translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message>
        <source>Coding the records of %1.</source>
        <translation>Se iban a codificar los registros de %1.</translation>
    </message>
    <message>
        <source>The table would have too many different cells.</source>
        <translation>La tabla tendría demasiadas celdas distintas.</translation>
    </message>
    <message>
        <source>Leave out a dimension that has a new value in nearly every row.</source>
        <translation>Omita una dimensión que tenga un valor nuevo en casi todas las filas.</translation>
    </message>
    <message>
        <source>Reading stopped before the end of the file.</source>
        <translation>La lectura se detuvo antes del final del archivo.</translation>
    </message>
    <message>
        <source>Check the disk or the network and try again.</source>
        <translation>Compruebe el disco o la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The layout names no column of the file with offence codes.</source>
        <translation>El diseño de registro no indica ninguna columna del archivo con códigos de delitos.</translation>
    </message>
    <message>
        <source>Say in the layout which column has the codes.</source>
        <translation>Indique en el diseño de registro qué columna contiene los códigos.</translation>
    </message>
    <message>
        <source>The file gives nothing for the dimension “%1” of the table.</source>
        <translation>El archivo no proporciona nada para la dimensión «%1» de la tabla.</translation>
    </message>
    <message>
        <source>A quote is not closed, or text follows it.</source>
        <translation>Hay unas comillas sin cerrar o seguidas de texto.</translation>
    </message>
    <message>
        <source>Check whether the cells of this row are in their columns.</source>
        <translation>Compruebe que las celdas de esta fila estén en sus columnas.</translation>
    </message>
    <message>
        <source>The row has not as many cells as the header.</source>
        <translation>La fila no tiene tantas celdas como el encabezado.</translation>
    </message>
    <message>
        <source>Correct the row, or the delimiter of the layout.</source>
        <translation>Corrija la fila o el separador del diseño de registro.</translation>
    </message>
    <message>
        <source>The row has a NUL byte.</source>
        <translation>La fila tiene un byte NUL.</translation>
    </message>
    <message>
        <source>Check whether the file is damaged, or say its encoding in the layout.</source>
        <translation>Compruebe si el archivo está dañado o indique su codificación en el diseño de registro.</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in the encoding of the file.</source>
        <translation>La fila tiene bytes que no son texto en la codificación del archivo.</translation>
    </message>
    <message>
        <source>Say the encoding of the file in the layout.</source>
        <translation>Indique la codificación del archivo en el diseño de registro.</translation>
    </message>
    <message>
        <source>The weight or count of the row cannot be read as a number. It is not counted.</source>
        <translation>El peso o el recuento de la fila no se puede leer como número. La fila no se cuenta.</translation>
    </message>
    <message>
        <source>Correct the cell, or the decimal sign of the layout.</source>
        <translation>Corrija la celda o el signo decimal del diseño de registro.</translation>
    </message>
    <message>
        <source>Reading the records of %1.</source>
        <translation>Se iban a leer los registros de %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>El sistema lo rechazó: %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>Compruebe que el archivo exista y que usted tenga permiso para leerlo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot part the columns of a file.</source>
        <translation>«%1» no puede separar las columnas de un archivo.</translation>
    </message>
    <message>
        <source>Give one ASCII sign as the delimiter in the layout.</source>
        <translation>Indique un solo carácter ASCII como separador en el diseño de registro.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Choose a file with records.</source>
        <translation>Elija un archivo con registros.</translation>
    </message>
    <message>
        <source>Coding the counts of %1.</source>
        <translation>Se iban a codificar los recuentos de %1.</translation>
    </message>
    <message>
        <source>The codes below %1 (%2) do not add up to it. All are counted.</source>
        <translation>Los códigos que están por debajo de %1 (%2) no suman su valor. Se cuentan todos.</translation>
    </message>
    <message>
        <source>If %1 holds their cases too, leave it or them out in the layout.</source>
        <translation>Si %1 contiene también los casos de esos códigos, deje fuera ese código o los otros en el diseño de registro.</translation>
    </message>
    <message>
        <source>The total &quot;%1&quot; says %2, but the codes that are counted sum up to %3.</source>
        <translation>El total «%1» indica %2, pero los códigos que se cuentan suman %3.</translation>
    </message>
    <message>
        <source>Look for codes that are missing, or for sums among them that the list does not mark as sums.</source>
        <translation>Busque códigos que falten, o sumas entre ellos que la lista no marque como sumas.</translation>
    </message>
    <message>
        <source>Give the column of its id the role “group” in the layout.</source>
        <translation>Asigne la función «group» (grupo) a la columna de su identificador en el diseño de registro.</translation>
    </message>
    <message>
        <source>The rules count %1, but no column tells which rows are of the same one: each row counts.</source>
        <translation>Las reglas cuentan %1, pero ninguna columna indica qué filas pertenecen a una misma unidad: se cuenta cada fila.</translation>
    </message>
    <message>
        <source>The rules count the principal offence, but no column tells which offences belong together: each one counts.</source>
        <translation>Las reglas cuentan el delito principal, pero ninguna columna indica qué delitos van juntos: se cuenta cada uno.</translation>
    </message>
    <message>
        <source>The same line stands in the file before. Both are counted.</source>
        <translation>La misma línea figura antes en el archivo. Se cuentan las dos.</translation>
    </message>
    <message>
        <source>Take one of them out when it is there by mistake.</source>
        <translation>Quite una de las dos si está por error.</translation>
    </message>
    <message>
        <source>An earlier row has the same code and the same dimensions. Their counts are added.</source>
        <translation>Una fila anterior tiene el mismo código y las mismas dimensiones. Sus recuentos se suman.</translation>
    </message>
    <message>
        <source>Name the column that tells the rows apart as a dimension, or check whether one of them is there by mistake.</source>
        <translation>Indique como dimensión la columna que distingue las filas, o compruebe si una de ellas está por error.</translation>
    </message>
    <message>
        <source>The count is no whole number when &quot;%1&quot; is the decimal sign.</source>
        <translation>El recuento no es un número entero si el signo decimal es «%1».</translation>
    </message>
    <message>
        <source>Check the decimal sign of the layout.</source>
        <translation>Revise el signo decimal del diseño de registro.</translation>
    </message>
    <message>
        <source>The count is below zero. It is taken off.</source>
        <translation>El recuento es menor que cero. Se resta.</translation>
    </message>
    <message>
        <source>Check whether it is a correction that the source means.</source>
        <translation>Compruebe si es una corrección prevista por la fuente.</translation>
    </message>
    <message>
        <source>Reading the counts of %1.</source>
        <translation>Se iban a leer los recuentos de %1.</translation>
    </message>
    <message>
        <source>A table of counts has one code in each row; the layout names %1.</source>
        <translation>Una tabla de recuentos tiene un solo código en cada fila; el diseño de registro indica %1.</translation>
    </message>
    <message>
        <source>Say in the layout which columns make up the code.</source>
        <translation>Indique en el diseño de registro qué columnas componen el código.</translation>
    </message>
    <message>
        <source>The table has too many counts.</source>
        <translation>La tabla tiene demasiados recuentos.</translation>
    </message>
    <message>
        <source>Part the file, or code it with &quot;iccs code&quot;.</source>
        <translation>Divida el archivo o codifíquelo con «iccs code».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the sum of its parts everywhere: it has %2 more, which are counted under it, and elsewhere %3 less.</source>
        <translation>«%1» no es la suma de sus partes en todos los lugares: en unos tiene %2 más, que se cuentan en él, y en otros %3 menos.</translation>
    </message>
    <message>
        <source>Compare the total with its parts in the source.</source>
        <translation>Compare el total con sus partes en la fuente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is exactly the sum of %2, but in too few places to be sure. It is counted.</source>
        <translation>«%1» es exactamente la suma de %2, pero en muy pocos lugares para tener certeza. Se cuenta.</translation>
    </message>
    <message>
        <source>If it is a sum, leave it out in the layout.</source>
        <translation>Si es una suma, déjelo fuera en el diseño de registro.</translation>
    </message>
    <message>
        <source>%1 of table %2 does not fit: %3 is &quot;%4&quot;, and the row asks for %5.</source>
        <translation>%1 de la tabla %2 no se cumple: %3 es «%4» y la fila exige %5.</translation>
    </message>
    <message>
        <source>%1 of table %2 would give it, but another row decided.</source>
        <translation>%1 de la tabla %2 la daría, pero decidió otra fila.</translation>
    </message>
    <message>
        <source>Table %1 could give it, but was not asked: a narrower step decided.</source>
        <translation>La tabla %1 podría darla, pero no se consultó: decidió un paso más específico.</translation>
    </message>
    <message>
        <source>A link of the offence gives it, but a table decided before.</source>
        <translation>Un vínculo del delito la da, pero antes decidió una tabla.</translation>
    </message>
    <message>
        <source>Table %1 can give it, but does not concern this offence.</source>
        <translation>La tabla %1 puede darla, pero no se refiere a este delito.</translation>
    </message>
    <message>
        <source>No decision table and no link of this offence leads there.</source>
        <translation>Ninguna tabla de decisión y ningún vínculo de este delito llevan a esa categoría.</translation>
    </message>
    <message>
        <source>ICCS excludes the case from it: %1.</source>
        <translation>La ICCS excluye el caso de esa categoría: %1.</translation>
    </message>
    <message>
        <source>The coded records were to be written to %1.</source>
        <translation>Los registros codificados se iban a escribir en %1.</translation>
    </message>
    <message>
        <source>This is the file with the records themselves.</source>
        <translation>Este es el archivo que contiene los propios registros.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name for the coded file.</source>
        <translation>No se escribió nada. Elija otro nombre para el archivo codificado.</translation>
    </message>
    <message>
        <source>Coding %1</source>
        <translation>Codificación de %1</translation>
    </message>
    <message>
        <source>Looking for the records in %1</source>
        <translation>Búsqueda de los registros en %1</translation>
    </message>
    <message>
        <source>Counting the values of %1</source>
        <translation>Recuento de los valores de %1</translation>
    </message>
    <message>
        <source>It gives: %1. Name one of these, or add it to the layout.</source>
        <translation>Proporciona: %1. Indique una de estas dimensiones o agréguela al diseño de registro.</translation>
    </message>
    <message>
        <source>The links of %1 change within the time that records state, or their date is missing: not coded, %2.</source>
        <translation>Los vínculos de %1 cambian dentro del período que indican los registros, o falta la fecha de estos. Sin codificar: %2.</translation>
    </message>
    <message>
        <source>The links of %1 are valid for a part of the time only, and the layout does not say when a record was made: not coded, %2.</source>
        <translation>Los vínculos de %1 solo están vigentes durante una parte del tiempo, y el diseño de registro no indica cuándo se hizo cada registro. Sin codificar: %2.</translation>
    </message>
    <message>
        <source>Give the day on which each was recorded, or let the links change at the turn of a year.</source>
        <translation>Indique el día en que se registró cada uno, o haga que los vínculos cambien al comenzar un año.</translation>
    </message>
    <message>
        <source>Name the column or dimension of its date or year as “referenceDate” in the layout.</source>
        <translation>Indique en el diseño de registro, como «referenceDate» (fecha de referencia), la columna o la dimensión de la fecha o del año del registro.</translation>
    </message>
    <message>
        <source>%1 of what is coded are shared out between categories by weights, an estimate that the policy of the list does not let publish.</source>
        <translation>%1 de lo codificado se reparte entre categorías según pesos, una estimación que la política de la lista no permite publicar.</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, give the common parent, or allow weights to be published in the policy of the list.</source>
        <translation>Distinga los registros con una tabla de decisión, indique la categoría superior común o permita en la política de la lista que se publiquen pesos.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have broken quotes.</source>
        <translation>
            <numerusform>%n fila tiene comillas defectuosas.</numerusform>
            <numerusform>%n filas tienen comillas defectuosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have another number of cells than the header. Those with too many are not counted.</source>
        <translation>
            <numerusform>%n fila tiene un número de celdas distinto del encabezado. Si tiene demasiadas, no se cuenta.</numerusform>
            <numerusform>%n filas tienen un número de celdas distinto del encabezado. Las que tienen demasiadas no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL bytes.</source>
        <translation>
            <numerusform>%n fila tiene bytes NUL.</numerusform>
            <numerusform>%n filas tienen bytes NUL.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) have bytes that are no text in the encoding of the file.</source>
        <translation>
            <numerusform>%n texto distinto tiene bytes que no son texto en la codificación del archivo.</numerusform>
            <numerusform>%n textos distintos tienen bytes que no son texto en la codificación del archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) or count(s) cannot be read as numbers. They are not counted.</source>
        <translation>
            <numerusform>%n peso o recuento no se puede leer como número. No se cuenta.</numerusform>
            <numerusform>%n pesos o recuentos no se pueden leer como números. No se cuentan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link of the offence gives it, but is disputed, below the status asked for, not valid when the record was made, or one of several that the policy or their weights decide about.</source>
        <translation>Un vínculo del delito la da, pero está en disputa, está por debajo del estado exigido, no estaba vigente cuando se hizo el registro o es uno de varios entre los que deciden la política o sus pesos.</translation>
    </message>
    <message>
        <source>Counting %1 for questionnaires</source>
        <translation>Recuento de %1 para cuestionarios</translation>
    </message>
</context>
<context>
    <name>codingpage::CodingPage</name>
    <message>
        <source>&amp;Describe a file of records…</source>
        <translation>Describir un arc&amp;hivo de registros…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the layout…</source>
        <translation>Cam&amp;biar el diseño de registro…</translation>
    </message>
    <message>
        <source>Read a &amp;layout file…</source>
        <translation>&amp;Leer un archivo de diseño de registro…</translation>
    </message>
    <message>
        <source>Save &amp;as a layout file…</source>
        <translation>&amp;Guardar como archivo de diseño de registro…</translation>
    </message>
    <message>
        <source>Re&amp;move the layout</source>
        <translation>&amp;Quitar el diseño de registro</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation>Todavía no se ha codificado nada</translation>
    </message>
    <message>
        <source>Choose the file of records on the side, say what the cross table shall show, and code the records. The file stays as it is.</source>
        <translation>Elija al lado el archivo de registros, indique qué debe mostrar la tabla cruzada y codifique los registros. El archivo queda tal como está.</translation>
    </message>
    <message>
        <source>Coding was stopped. No file was written. What is shown is the run before, if there was one.</source>
        <translation>La codificación se detuvo. No se escribió ningún archivo. Lo que se muestra es la ejecución anterior, si la hubo.</translation>
    </message>
    <message>
        <source>No file of records yet</source>
        <translation>Todavía no hay ningún archivo de registros</translation>
    </message>
    <message>
        <source>Say once how the file of an institution is read: which column has the offence code, and what the others mean. The program proposes it. Then the file, and next year&apos;s, can be coded.</source>
        <translation>Indique una sola vez cómo se lee el archivo de una institución: qué columna contiene el código de delito y qué significan las demás. El programa lo propone. Después se puede codificar ese archivo, y también el del año siguiente.</translation>
    </message>
    <message>
        <source>Nothing to code with yet</source>
        <translation>Todavía no hay nada con qué codificar</translation>
    </message>
    <message>
        <source>Records are coded by the links and rules of a list of offences. Import a list first.</source>
        <translation>Los registros se codifican según los vínculos y las reglas de una lista de delitos. Importe primero una lista.</translation>
    </message>
    <message>
        <source>The coded records were written to %1.</source>
        <translation>Los registros codificados se escribieron en %1.</translation>
    </message>
    <message>
        <source>The project was changed since these records were coded. Code them again to see what it makes of them.</source>
        <translation>El proyecto cambió después de codificar estos registros. Codifíquelos de nuevo para ver cuál es ahora el resultado.</translation>
    </message>
    <message>
        <source>Export the cross table</source>
        <translation>Exportar la tabla cruzada</translation>
    </message>
    <message>
        <source>cross table</source>
        <comment>name of a file</comment>
        <translation>tabla cruzada</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto con comas (*.csv)</translation>
    </message>
    <message>
        <source>The cross table was written to %1.</source>
        <translation>La tabla cruzada se escribió en %1.</translation>
    </message>
    <message>
        <source>Data and coding</source>
        <translation>Datos y codificación</translation>
    </message>
    <message>
        <source>Read a layout file</source>
        <translation>Leer un archivo de diseño de registro</translation>
    </message>
    <message>
        <source>Layouts (*.json *.csv);;All files (*)</source>
        <translation>Diseños de registro (*.json *.csv);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>The layout was read, but %n thing(s) in it were not understood.</source>
        <translation>
            <numerusform>Se leyó el diseño de registro, pero %n elemento no se entendió.</numerusform>
            <numerusform>Se leyó el diseño de registro, pero %n elementos no se entendieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a layout file</source>
        <translation>Guardar como archivo de diseño de registro</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>Diseños de registro (*.json)</translation>
    </message>
    <message>
        <source>The layout was written to %1.</source>
        <translation>El diseño de registro se escribió en %1.</translation>
    </message>
    <message>
        <source>&amp;Describe a table of counts…</source>
        <translation>&amp;Describir una tabla de recuentos…</translation>
    </message>
    <message>
        <source>Choose the table of counts on the side, say what the cross table shall show, and code the counts. Sums of others are found and kept out. The file stays as it is.</source>
        <translation>Elija al lado la tabla de recuentos, indique qué debe mostrar la tabla cruzada y codifique los recuentos. Las sumas de otros valores se detectan y se excluyen. El archivo queda tal como está.</translation>
    </message>
    <message>
        <source>The project was changed since these counts were coded. Code them again to see what it makes of them.</source>
        <translation>El proyecto cambió después de codificar estos recuentos. Codifíquelos de nuevo para ver cuál es ahora el resultado.</translation>
    </message>
    <message>
        <source>Keep for &amp;questionnaires…</source>
        <translation>Guard&amp;ar para cuestionarios…</translation>
    </message>
    <message>
        <source>Keeps the counts of the coded file in the project, so that questionnaires are filled from them, and shows the kept ones.</source>
        <translation>Guarda en el proyecto los recuentos del archivo codificado, para completar cuestionarios con ellos, y muestra los que ya están guardados.</translation>
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
        <translation>toda la tabla</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Marked as a sum in the list</source>
        <translation>Figura como suma en la lista</translation>
    </message>
    <message>
        <source>Called a total</source>
        <translation>Se denomina total</translation>
    </message>
    <message>
        <source>The sum of others in every place</source>
        <translation>Es la suma de otros en todos los lugares</translation>
    </message>
    <message>
        <source>Above other codes that are given</source>
        <translation>Está por encima de otros códigos cuyos recuentos constan</translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>the first of many</comment>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>%1: %2. First in line %3.</source>
        <comment>what, reason, number</comment>
        <translation>%1: %2. Por primera vez en la línea %3.</translation>
    </message>
    <message>
        <source>%1 of it is counted, because its parts do not hold it.</source>
        <translation>De esta suma se cuenta %1, porque sus partes no lo contienen.</translation>
    </message>
    <message>
        <source>To count it, take the mark off in the list of offences.</source>
        <translation>Para contarla, quite la marca en la lista de delitos.</translation>
    </message>
    <message>
        <source>Rows: %1, of which the layout leaves out %2 and %3 cannot be read.</source>
        <translation>Filas: %1; de ellas, el diseño de registro deja fuera %2, y %3 no se pueden leer.</translation>
    </message>
    <message>
        <source>Counts: %1; empty cells: %2; not stated: %3; no numbers: %4.</source>
        <translation>Recuentos: %1; celdas vacías: %2; no constan: %3; no son números: %4.</translation>
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
        <translation>Qué</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Suma de</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Counted of it</source>
        <translation>Contados de la suma</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Totales</translation>
    </message>
    <message>
        <source>Sums kept out</source>
        <translation>Sumas excluidas</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>Ta&amp;bla cruzada</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Sin entender</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>Observado en el archivo</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>%1: the sums agree</source>
        <translation>%1: las sumas coinciden</translation>
    </message>
    <message>
        <source>%1: the sums do not agree</source>
        <translation>%1: las sumas no coinciden</translation>
    </message>
    <message>
        <source>Share coded</source>
        <translation>Proporción codificada</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>Todos los recuentos</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codificados</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>Dejados fuera por el diseño de registro</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>Totales de los recuentos</translation>
    </message>
    <message>
        <source>These counts stand in other counts too, so they are kept out of the table. Where that is wrong, let one count nevertheless: the layout remembers it.</source>
        <translation>Estos recuentos ya figuran en otros, por lo que se excluyen de la tabla. Si en algún caso no es correcto, haga que se cuente de todos modos: el diseño de registro lo recordará.</translation>
    </message>
    <message>
        <source>C&amp;ount it nevertheless</source>
        <translation>Contarla &amp;de todos modos</translation>
    </message>
    <message>
        <source>Look for &amp;sums there again</source>
        <translation>Volver a buscar sumas a&amp;hí</translation>
    </message>
    <message>
        <source>What stands for no count is not guessed, and texts that no list knows are counted as “not known”, codes as not mapped. Say in the layout what they mean.</source>
        <translation>Lo que figura en lugar de un recuento no se estima; los textos que ninguna lista conoce se cuentan como «Se desconoce», y los códigos, como sin vincular. Indique en el diseño de registro qué significan.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>No es un recuento</translation>
    </message>
    <message>
        <source>Not in any list</source>
        <translation>No está en ninguna lista</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Primera línea</translation>
    </message>
    <message>
        <source>Texts that were not understood</source>
        <translation>Textos que no se entendieron</translation>
    </message>
    <message>
        <source>Counted because you said so: %1.</source>
        <translation>Se cuentan porque usted lo indicó: %1.</translation>
    </message>
    <message>
        <source>Nothing got lost: in each line all counts = coded + out of scope + not mapped + sums kept out + left out by the layout.</source>
        <translation>No se perdió nada: en cada línea, todos los recuentos = codificados + fuera de alcance + sin vincular + sumas excluidas + dejados fuera por el diseño de registro.</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>Las sumas no coinciden. No use estas cifras e informe del error.</translation>
    </message>
    <message>
        <source>Sums kept out (%L1)</source>
        <translation>Sumas excluidas (%L1)</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>Sin entender (%L1)</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>Observado en el archivo (%L1)</translation>
    </message>
</context>
<context>
    <name>codingpage::CrossTableView</name>
    <message>
        <source>Cross table</source>
        <translation>Tabla cruzada</translation>
    </message>
    <message>
        <source>Across the top</source>
        <translation>En las columnas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 rows, sum %2. Double-click a figure to see the codes and records that make it.</source>
        <translation>%1 filas, suma: %2. Haga doble clic en una cifra para ver los códigos y los registros que la componen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Sum of the column: %1</source>
        <translation>Suma de la columna: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values of a cell</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 rows, sum %2.</source>
        <translation>%1 filas, suma: %2.</translation>
    </message>
</context>
<context>
    <name>codingpage::DimensionList</name>
    <message>
        <source>The cross table has the ticked lines in this order. Drag a line to move it.</source>
        <translation>La tabla cruzada contiene las líneas marcadas, en este orden. Arrastre una línea para moverla.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
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
        <translation>La lectura se detuvo.</translation>
    </message>
    <message>
        <source>National codes that make the figure</source>
        <translation>Códigos nacionales que componen la cifra</translation>
    </message>
    <message>
        <source>Show the &amp;offence with its links</source>
        <translation>Mostrar el &amp;delito con sus vínculos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Cuenta por</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, made by %Ln code(s). Double-click a code to see only its records.</source>
        <translation>
            <numerusform>%1: %2, compuesto por %Ln código. Haga doble clic en un código para ver solo sus registros.</numerusform>
            <numerusform>%1: %2, compuesto por %Ln códigos. Haga doble clic en un código para ver solo sus registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <translation>Primeros %1 de %2 registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the code %2</source>
        <translation>%1 del código %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, reason</comment>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepDialog</name>
    <message>
        <source>&amp;Keep the counts</source>
        <translation>&amp;Guardar los recuentos</translation>
    </message>
    <message>
        <source>Counts for questionnaires</source>
        <translation>Recuentos para cuestionarios</translation>
    </message>
    <message>
        <source>&amp;Fill a questionnaire</source>
        <translation>&amp;Completar un cuestionario</translation>
    </message>
    <message>
        <source>Leads to the page of questionnaires. “Fill…” there takes these counts.</source>
        <translation>Lleva a la página de cuestionarios. Allí, «Completar…» usa estos recuentos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counts of the file %1, as it was coded last.</source>
        <translation>Recuentos del archivo %1, según la última vez que se codificó.</translation>
    </message>
    <message>
        <source>The counts are kept as “%1”: %2 in all.</source>
        <translation>Los recuentos se guardaron como «%1»; total: %2.</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepForm</name>
    <message>
        <source>Cells that are filled from these counts name them so.</source>
        <translation>Las celdas que se completan con estos recuentos los mencionan con este nombre.</translation>
    </message>
    <message>
        <source>The counts are split by what the cells of this questionnaire ask for, such as sex or age.</source>
        <translation>Los recuentos se desglosan según lo que piden las celdas de este cuestionario, por ejemplo el sexo o la edad.</translation>
    </message>
    <message>
        <source>The stage of the process at which the file counts.</source>
        <translation>La etapa del proceso en la que cuenta el archivo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>For the &amp;questionnaire</source>
        <translation>Para el cues&amp;tionario</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>&amp;Unidad que se cuenta</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>&amp;Year of all counts</source>
        <translation>&amp;Año de todos los recuentos</translation>
    </message>
    <message>
        <source>Code a file of records or a table of counts first. Then its counts can be kept here, and questionnaires be filled from them.</source>
        <translation>Codifique primero un archivo de registros o una tabla de recuentos. Después podrá guardar aquí sus recuentos y completar cuestionarios con ellos.</translation>
    </message>
    <message>
        <source>The project was changed since the file was coded. Code it again, so that the counts are what the project makes of it now.</source>
        <translation>El proyecto cambió después de codificar el archivo. Codifíquelo de nuevo para que los recuentos correspondan al estado actual del proyecto.</translation>
    </message>
    <message>
        <source>Counts of this name are kept already; they are renewed.</source>
        <translation>Ya hay recuentos guardados con este nombre; se renovarán.</translation>
    </message>
    <message>
        <source>This questionnaire asks for nothing that can be counted in such a file. Choose another one.</source>
        <translation>Este cuestionario no pide nada que se pueda contar en un archivo de este tipo. Elija otro.</translation>
    </message>
    <message>
        <source>Choose the year of the counts: the layout does not say it.</source>
        <translation>Elija el año de los recuentos: el diseño de registro no lo indica.</translation>
    </message>
    <message>
        <source>Give the counts a name.</source>
        <translation>Dé un nombre a los recuentos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cell(s) of %2)</source>
        <comment>attribute, tables of the questionnaire</comment>
        <translation>
            <numerusform>%1 (%Ln celda de %2)</numerusform>
            <numerusform>%1 (%Ln celdas de %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The layout says all that the cells of this unit and stage ask for.</source>
        <translation>El diseño de registro indica todo lo que piden las celdas de esta unidad y etapa.</translation>
    </message>
    <message>
        <source>The layout does not say: %1. These cells get a figure only where decision tables tag their records with it.</source>
        <translation>El diseño de registro no indica lo siguiente: %1. Estas celdas solo reciben una cifra cuando las tablas de decisión asignan a sus registros la etiqueta correspondiente.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between attributes</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The file is counted once more, by %1.</source>
        <translation>El archivo se cuenta una vez más, por %1.</translation>
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
        <translation>Recuentos guardados</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes these counts out of the project. Cells that were filled from them stay; undo brings the counts back.</source>
        <translation>Quita estos recuentos del proyecto. Las celdas que se completaron con ellos se mantienen; al deshacer, los recuentos se recuperan.</translation>
    </message>
    <message>
        <source>Kept &amp;counts</source>
        <translation>&amp;Recuentos guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codificado el</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutColumnForm</name>
    <message>
        <source>All offences of the record</source>
        <translation>Todos los delitos del registro</translation>
    </message>
    <message>
        <source>The column &amp;is</source>
        <translation>La columna &amp;es</translation>
    </message>
    <message>
        <source>It &amp;gives</source>
        <translation>&amp;Proporciona</translation>
    </message>
    <message>
        <source>&amp;Name in tables</source>
        <translation>Nombre en las &amp;tablas</translation>
    </message>
    <message>
        <source>Of the offence numbe&amp;r</source>
        <translation>Del delito nú&amp;mero</translation>
    </message>
    <message>
        <source>The counts are &amp;for</source>
        <translation>Los recuentos son pa&amp;ra</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Elija un atributo</translation>
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
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Proporciona</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Se entiende</translation>
    </message>
    <message>
        <source>Most frequent texts</source>
        <translation>Textos más frecuentes</translation>
    </message>
    <message>
        <source>Make an &amp;attribute of its texts</source>
        <translation>&amp;Convertir sus textos en un atributo</translation>
    </message>
    <message>
        <source>A national attribute whose values are the texts of the column, so that rules can ask for them.</source>
        <translation>Un atributo nacional cuyos valores son los textos de la columna, para que las reglas puedan consultarlos.</translation>
    </message>
    <message>
        <source>Use the column &amp;once more</source>
        <translation>&amp;Usar la columna otra vez</translation>
    </message>
    <message>
        <source>For a column that gives two things, for example an age and an age group.</source>
        <translation>Para una columna que proporciona dos cosas, por ejemplo una edad y un grupo de edad.</translation>
    </message>
    <message>
        <source>Gu&amp;ess again</source>
        <translation>&amp;Deducir de nuevo</translation>
    </message>
    <message>
        <source>Brings back what the program proposed.</source>
        <translation>Recupera lo que propuso el programa.</translation>
    </message>
    <message>
        <source>%1 (offence %2)</source>
        <translation>%1 (delito %2)</translation>
    </message>
    <message>
        <source>The column has more different texts. %L1 of them are shown; the others are read in the same way.</source>
        <translation>La columna tiene más textos distintos. Se muestran %L1; los demás se leen de la misma manera.</translation>
    </message>
    <message>
        <source>Check what each column is and what its texts mean, then go on.</source>
        <translation>Compruebe qué es cada columna y qué significan sus textos, y luego continúe.</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutDialog</name>
    <message>
        <source>Layout of a file of records</source>
        <translation>Diseño de un archivo de registros</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>&amp;Save the layout</source>
        <translation>&amp;Guardar el diseño de registro</translation>
    </message>
    <message>
        <source>The records have codes of the &amp;list</source>
        <translation>Los registros tienen códigos de la &amp;lista</translation>
    </message>
    <message>
        <source>Which records do you want to code?</source>
        <translation>¿Qué registros desea codificar?</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with a row for each offence, case, victim or suspect, or with counts. It may be large: it is read row by row and stays where it is.</source>
        <translation>Suelte aquí un archivo CSV, TSV, XLSX u ODS con una fila por cada delito, caso, víctima o sospechoso, o con recuentos. Puede ser grande: se lee fila por fila y permanece donde está.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another number of cells than the header.</source>
        <translation>%1 de %2 filas tienen un número de celdas distinto del encabezado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have broken quotes.</source>
        <translation>
            <numerusform>%Ln fila tiene comillas defectuosas.</numerusform>
            <numerusform>%Ln filas tienen comillas defectuosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have NUL bytes.</source>
        <translation>
            <numerusform>%Ln fila tiene bytes NUL.</numerusform>
            <numerusform>%Ln filas tienen bytes NUL.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file may be damaged, or parted by another sign. Check it in the step “File”; when it is coded, each such row is named with its line.</source>
        <translation>Es posible que el archivo esté dañado o use otro separador. Compruébelo en el paso «Archivo»; al codificarlo, cada una de esas filas se indica con su línea.</translation>
    </message>
    <message>
        <source>Layout of a table of counts</source>
        <translation>Diseño de una tabla de recuentos</translation>
    </message>
    <message>
        <source>Which counts do you want to code?</source>
        <translation>¿Qué recuentos desea codificar?</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with counts by national code in rows, columns or both. It stays where it is.</source>
        <translation>Suelte aquí un archivo CSV, TSV, XLSX u ODS con recuentos por código nacional en filas, en columnas o en ambas. Permanece donde está.</translation>
    </message>
</context>
<context>
    <name>codingpage::ReadingPreview</name>
    <message>
        <source>Offence %1</source>
        <translation>Delito %1</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«%1» no se entiende.</translation>
    </message>
    <message>
        <source>%1; printed: %2</source>
        <comment>value, text</comment>
        <translation>%1; en el archivo: %2</translation>
    </message>
    <message>
        <source>Of %1 codes in a sample of %2 rows, %3 are in the list.</source>
        <translation>De %1 códigos en una muestra de %2 filas, %3 están en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the sample are left out.</source>
        <translation>
            <numerusform>Se deja fuera %Ln fila de la muestra.</numerusform>
            <numerusform>Se dejan fuera %Ln filas de la muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records as the layout reads them</source>
        <translation>Los registros tal como los lee el diseño</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>codingpage::RecordsForm</name>
    <message>
        <source>One &amp;row is</source>
        <translation>Cada &amp;fila es</translation>
    </message>
    <message>
        <source>The records &amp;print</source>
        <translation>Los registros &amp;traen</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Signo dec&amp;imal</translation>
    </message>
    <message>
        <source>Dates are &amp;written</source>
        <translation>Formato de las fec&amp;has</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>Nombre del &amp;diseño de registro</translation>
    </message>
    <message>
        <source>Between &amp;parts of a code</source>
        <translation>Entre las &amp;partes de un código</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>Códigos de la lista</translation>
    </message>
    <message>
        <source>Labels of the list</source>
        <translation>Denominaciones de la lista</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Punto: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Coma: 1,5</translation>
    </message>
</context>
<context>
    <name>codingpage::ResultPanel</name>
    <message>
        <source>What became of the records</source>
        <translation>Qué ha sido de los registros</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Qué conviene saber</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Proporciona</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Sin entender</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Textos distintos</translation>
    </message>
    <message>
        <source>“Not known” in the table</source>
        <translation>«Se desconoce» en la tabla</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Primera fila</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Totales</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>Ta&amp;bla cruzada</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>Observado en el archivo</translation>
    </message>
    <message>
        <source>Totals of the run</source>
        <translation>Totales de la ejecución</translation>
    </message>
    <message>
        <source>How well the columns were understood</source>
        <translation>Cómo se entendieron las columnas</translation>
    </message>
    <message>
        <source>Texts that no list knows are counted as “not known”, and codes as not mapped. Double-click a line to say in the layout what it means.</source>
        <translation>Los textos que ninguna lista conoce se cuentan como «Se desconoce», y los códigos, como sin vincular. Haga doble clic en una línea para indicar en el diseño de registro qué significa.</translation>
    </message>
    <message>
        <source>Texts that no list knows</source>
        <translation>Textos que ninguna lista conoce</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>Sin entender (%L1)</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>Observado en el archivo (%L1)</translation>
    </message>
</context>
<context>
    <name>codingpage::RunForm</name>
    <message>
        <source>Choose the &amp;records…</source>
        <translation>Elegir los &amp;registros…</translation>
    </message>
    <message>
        <source>Only the most &amp;serious offence of a case</source>
        <translation>Solo el &amp;delito más grave de cada caso</translation>
    </message>
    <message>
        <source>Attempts &amp;with completed offences</source>
        <translation>Tentativas &amp;junto con los delitos consumados</translation>
    </message>
    <message>
        <source>Write a coded f&amp;ile</source>
        <translation>Escribir un archivo c&amp;odificado</translation>
    </message>
    <message>
        <source>With the reaso&amp;n of each record</source>
        <translation>Con el &amp;motivo de cada registro</translation>
    </message>
    <message>
        <source>&amp;Code the records</source>
        <translation>&amp;Codificar los registros</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Diseño de re&amp;gistro</translation>
    </message>
    <message>
        <source>Rows of one case or incident belong together by the column that the layout names for it.</source>
        <translation>La columna que el diseño de registro indica para ello muestra qué filas pertenecen a un mismo caso o incidente.</translation>
    </message>
    <message>
        <source>Switched off, attempted offences are left out of the cross table.</source>
        <translation>Si se desactiva, los delitos en grado de tentativa quedan fuera de la tabla cruzada.</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>&amp;Unidad que se cuenta</translation>
    </message>
    <message>
        <source>All that are not disputed</source>
        <translation>Todos los que no están en disputa</translation>
    </message>
    <message>
        <source>Approved ones only</source>
        <translation>Solo los aprobados</translation>
    </message>
    <message>
        <source>Cross table &amp;by</source>
        <translation>Tabla cruzada &amp;por</translation>
    </message>
    <message>
        <source>Lin&amp;ks that count</source>
        <translation>Ví&amp;nculos que se tienen en cuenta</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>Procesadore&amp;s</translation>
    </message>
    <message>
        <source>Choose the records</source>
        <translation>Elegir los registros</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Registros (*.csv *.tsv *.txt *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>coded</source>
        <comment>name of a file</comment>
        <translation>codificado</translation>
    </message>
    <message>
        <source>%1 coded</source>
        <comment>name of a file</comment>
        <translation>%1 codificado</translation>
    </message>
    <message>
        <source>Where the coded records go</source>
        <translation>Dónde se escriben los registros codificados</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto con comas (*.csv)</translation>
    </message>
    <message>
        <source>Codes of the list “%1”</source>
        <translation>Códigos de la lista «%1»</translation>
    </message>
    <message>
        <source>The list of its codes is not in the project.</source>
        <translation>La lista de sus códigos no está en el proyecto.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Todavía no se ha elegido ningún archivo.</translation>
    </message>
    <message>
        <source>Find su&amp;ms of others and keep them out</source>
        <translation>Detectar sumas de otros valores y exc&amp;luirlas</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumas</translation>
    </message>
    <message>
        <source>Unit reco&amp;rds</source>
        <translation>Reg&amp;istros individuales</translation>
    </message>
    <message>
        <source>A table of coun&amp;ts</source>
        <translation>Recuentos en &amp;forma de tabla</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>El archivo contiene</translation>
    </message>
    <message>
        <source>Totals, groups of codes and columns that add up others would count twice. Switched off, every row counts that the layout does not leave out.</source>
        <translation>Los totales, los grupos de códigos y las columnas que suman otras se contarían dos veces. Si se desactiva, cuentan todas las filas que el diseño de registro no deja fuera.</translation>
    </message>
    <message>
        <source>Choose the ta&amp;ble…</source>
        <translation>Elegi&amp;r la tabla…</translation>
    </message>
    <message>
        <source>&amp;Code the counts</source>
        <translation>&amp;Codificar los recuentos</translation>
    </message>
</context>
<context>
    <name>codingpage::Totals</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Without the header and empty lines.</source>
        <translation>Sin el encabezado ni las líneas vacías.</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>Dejadas fuera por el diseño de registro</translation>
    </message>
    <message>
        <source>Because they sum others.</source>
        <translation>Porque son sumas de otras.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>Named with their lines among the findings.</source>
        <translation>Se indican con sus líneas entre los hallazgos.</translation>
    </message>
    <message>
        <source>Less serious offences of a case</source>
        <translation>Delitos menos graves de un caso</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same case is.</source>
        <translation>No se cuentan, porque se cuenta un delito más grave del mismo caso.</translation>
    </message>
    <message>
        <source>of the table “%1”</source>
        <translation>de la tabla «%1»</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Coded, out of scope and not mapped together.</source>
        <translation>Codificados, fuera de alcance y sin vincular, en conjunto.</translation>
    </message>
    <message>
        <source>by a default row or a common parent</source>
        <translation>por una fila predeterminada o una categoría superior común</translation>
    </message>
    <message>
        <source>A large share says that rules lack rows.</source>
        <translation>Una proporción alta indica que a las reglas les faltan filas.</translation>
    </message>
    <message>
        <source>%1 counted = %2 coded + %3 out of scope + %4 not mapped.</source>
        <translation>%1 contados = %2 codificados + %3 fuera de alcance + %4 sin vincular.</translation>
    </message>
    <message>
        <source>Nothing got lost.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>Las sumas no coinciden. No use estas cifras e informe del error.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>Ya contados</translation>
    </message>
    <message>
        <source>Not counted again, because the same case, person or offence has the category already.</source>
        <translation>No se cuentan otra vez, porque el mismo caso, persona o delito ya tiene la categoría.</translation>
    </message>
    <message>
        <source>attempts, not in the table</source>
        <translation>tentativas, fuera de la tabla</translation>
    </message>
    <message>
        <source>The counting rules leave attempts out of the table.</source>
        <translation>Las reglas de recuento dejan las tentativas fuera de la tabla.</translation>
    </message>
</context>
<context>
    <name>codingpage::ValueTable</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Only texts that are not &amp;understood</source>
        <translation>Solo los textos &amp;no entendidos</translation>
    </message>
    <message>
        <source>Texts of the column and their meaning</source>
        <translation>Textos de la columna y su significado</translation>
    </message>
    <message>
        <source>Meaning of the selected texts</source>
        <translation>Significado de los textos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Selected texts mean</source>
        <translation>Los textos seleccionados signi&amp;fican</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>%1 (by its number or date)</source>
        <translation>%1 (según su número o fecha)</translation>
    </message>
    <message>
        <source>%1 (by its code)</source>
        <translation>%1 (según su código)</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>no se entiende</translation>
    </message>
    <message>
        <source>the rows are left out</source>
        <translation>las filas se dejan fuera</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>tal como figura</translation>
    </message>
    <message>
        <source>Nothing said of them</source>
        <translation>Sin indicación</translation>
    </message>
    <message>
        <source>As they are printed</source>
        <translation>Tal como figuran</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Dejar fuera estas filas</translation>
    </message>
</context>
<context>
    <name>codingpage::Words</name>
    <message>
        <source>Offence code</source>
        <translation>Código de delito</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Case or incident</source>
        <translation>Caso o incidente</translation>
    </message>
    <message>
        <source>Dimension of tables</source>
        <translation>Dimensión de las tablas</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Only kept</source>
        <translation>Solo se conserva</translation>
    </message>
    <message>
        <source>The national code of the offence, or a part of it. Several columns of one offence are joined.</source>
        <translation>El código nacional del delito, o una parte de él. Varias columnas de un mismo delito se reúnen.</translation>
    </message>
    <message>
        <source>A fact that rules ask for, for example the outcome or the victim&apos;s sex. Say below what each text means.</source>
        <translation>Un dato que las reglas consultan, por ejemplo el resultado o el sexo de la víctima. Indique abajo qué significa cada texto.</translation>
    </message>
    <message>
        <source>The number of the case or incident that several rows belong to.</source>
        <translation>El número del caso o incidente al que pertenecen varias filas.</translation>
    </message>
    <message>
        <source>Kept as it is printed, for tables by region or year.</source>
        <translation>Se conserva tal como figura, para tablas por región o por año.</translation>
    </message>
    <message>
        <source>A number that the record counts for.</source>
        <translation>Un número que indica por cuántos cuenta el registro.</translation>
    </message>
    <message>
        <source>The rows are no records but counts, and this column has them.</source>
        <translation>Las filas no son registros, sino recuentos, y esta columna los contiene.</translation>
    </message>
    <message>
        <source>Not used; the coded file has it as every other column.</source>
        <translation>No se usa; el archivo codificado la incluye como todas las demás columnas.</translation>
    </message>
    <message>
        <source>An offence</source>
        <translation>Un delito</translation>
    </message>
    <message>
        <source>An incident or case, with one or several offences</source>
        <translation>Un incidente o caso, con uno o varios delitos</translation>
    </message>
    <message>
        <source>A victim</source>
        <translation>Una víctima</translation>
    </message>
    <message>
        <source>A suspect</source>
        <translation>Un sospechoso</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>A cell of a table: counts by offence</source>
        <translation>Una celda de una tabla: recuentos por delito</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Sospechosos</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codificados</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin vincular</translation>
    </message>
    <message>
        <source>The record has no code</source>
        <translation>El registro no tiene código</translation>
    </message>
    <message>
        <source>The code is not in the list</source>
        <translation>El código no está en la lista</translation>
    </message>
    <message>
        <source>The code is a sum of others</source>
        <translation>El código es una suma de otros</translation>
    </message>
    <message>
        <source>The code has no link and no table</source>
        <translation>El código no tiene vínculo ni tabla</translation>
    </message>
    <message>
        <source>The link says that ICCS has no category</source>
        <translation>El vínculo indica que la ICCS no tiene una categoría</translation>
    </message>
    <message>
        <source>The links are disputed or not approved</source>
        <translation>Los vínculos están en disputa o sin aprobar</translation>
    </message>
    <message>
        <source>No row of the decision table fits</source>
        <translation>No se cumple ninguna fila de la tabla de decisión</translation>
    </message>
    <message>
        <source>Rows of the decision table contradict each other</source>
        <translation>Hay filas de la tabla de decisión que se contradicen</translation>
    </message>
    <message>
        <source>Look whether the records are complete, or leave these rows out in the layout.</source>
        <translation>Compruebe si los registros están completos o deje fuera estas filas en el diseño de registro.</translation>
    </message>
    <message>
        <source>Add the code to the list of offences, or correct the column of the layout.</source>
        <translation>Agregue el código a la lista de delitos o corrija la columna del diseño de registro.</translation>
    </message>
    <message>
        <source>Leave these rows out in the layout; their records would count twice.</source>
        <translation>Deje fuera estas filas en el diseño de registro; sus registros se contarían dos veces.</translation>
    </message>
    <message>
        <source>Link the code on the page “Offences and mapping”.</source>
        <translation>Vincule el código en la página «Delitos y correspondencia».</translation>
    </message>
    <message>
        <source>Nothing, if the decision stands; the figure is reported as not mapped.</source>
        <translation>Nada, si la decisión se mantiene; la cifra se comunica como sin vincular.</translation>
    </message>
    <message>
        <source>Settle the dispute, or count links that are not approved too.</source>
        <translation>Resuelva la disputa o tenga en cuenta también los vínculos sin aprobar.</translation>
    </message>
    <message>
        <source>Add the missing row to the decision table, or a default row.</source>
        <translation>Agregue a la tabla de decisión la fila que falta o una fila predeterminada.</translation>
    </message>
    <message>
        <source>Correct the rows that overlap in the decision table.</source>
        <translation>Corrija las filas que se solapan en la tabla de decisión.</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>Categoría de la ICCS</translation>
    </message>
    <message>
        <source>ICCS, level 2</source>
        <translation>ICCS, nivel 2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>sin vincular</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The links change within the time that the record states</source>
        <translation>Los vínculos cambian dentro del período que indica el registro</translation>
    </message>
    <message>
        <source>Say in the layout which column has the date (“referenceDate”), and give days where links change within a year.</source>
        <translation>Indique en el diseño de registro qué columna contiene la fecha («referenceDate») y, si los vínculos cambian dentro de un año, use fechas con día.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>Measuring the suggestions</source>
        <translation>Medición de las sugerencias</translation>
    </message>
</context>
<context>
    <name>evaluationpage::EvaluationDialog</name>
    <message>
        <source>How good are the suggestions?</source>
        <translation>¿Qué tan buenas son las sugerencias?</translation>
    </message>
    <message>
        <source>Reliability by confidence</source>
        <translation>Fiabilidad según la confianza</translation>
    </message>
    <message>
        <source>The confirmed category of these offences stands far down among the suggestions, or in another section than the first three. Either the program does not understand the label, or the link is a mistake. Enter shows the offence.</source>
        <translation>La categoría confirmada de estos delitos está muy abajo entre las sugerencias, o en una sección distinta de las tres primeras. O el programa no entiende la denominación, o el vínculo es un error. Intro muestra el delito.</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>Conviene revisarlos</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Fiabilidad</translation>
    </message>
    <message>
        <source>By list and level</source>
        <translation>Por lista y nivel</translation>
    </message>
    <message>
        <source>By &amp;list and level</source>
        <translation>Por &amp;lista y nivel</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>&amp;Confusions</source>
        <translation>&amp;Confusiones</translation>
    </message>
    <message>
        <source>Worth a &amp;second look</source>
        <translation>Con&amp;viene revisarlos</translation>
    </message>
    <message>
        <source>Links have changed since this was measured.</source>
        <translation>Los vínculos han cambiado desde la medición.</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Medir de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The suggestions are being measured …</source>
        <translation>Se están midiendo las sugerencias …</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Todavía no se ha medido nada.</translation>
    </message>
    <message>
        <source>Each confirmed link is compared with what the program would suggest without it.</source>
        <translation>Cada vínculo confirmado se compara con lo que el programa sugeriría sin él.</translation>
    </message>
    <message>
        <source>No link is confirmed yet.</source>
        <translation>Todavía no hay ningún vínculo confirmado.</translation>
    </message>
    <message>
        <source>The suggestions are measured on links that are approved, or in review with a reviewer. Confirm some on the mapping page, then measure again.</source>
        <translation>Las sugerencias se miden con los vínculos aprobados, o en revisión con un revisor. Confirme algunos en la página de correspondencia y vuelva a medir.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln confirmed offence(s), each asked for as if it were not confirmed.</source>
        <translation>
            <numerusform>Medido con %Ln delito confirmado, consultado como si no lo estuviera.</numerusform>
            <numerusform>Medido con %Ln delitos confirmados, consultado cada uno como si no lo estuviera.</numerusform>
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
        <translation>La primera acierta</translation>
    </message>
    <message>
        <source>The first suggestion is the confirmed category, or one of several confirmed.</source>
        <translation>La primera sugerencia es la categoría confirmada, o una de varias confirmadas.</translation>
    </message>
    <message>
        <source>Among the first 5</source>
        <translation>Entre las 5 primeras</translation>
    </message>
    <message>
        <source>Among the first 10</source>
        <translation>Entre las 10 primeras</translation>
    </message>
    <message>
        <source>Right section</source>
        <translation>Sección correcta</translation>
    </message>
    <message>
        <source>Of the first suggestion.</source>
        <translation>De la primera sugerencia.</translation>
    </message>
    <message>
        <source>Right division</source>
        <translation>División correcta</translation>
    </message>
    <message>
        <source>Of the first suggestion: the second level of the classification.</source>
        <translation>De la primera sugerencia: el segundo nivel de la clasificación.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Error de calibración</translation>
    </message>
    <message>
        <source>How far the stated confidence is from the share that is right, on average. The smaller, the more the confidence can be believed.</source>
        <translation>Cuánto se aparta, en promedio, la confianza indicada de la proporción de aciertos. Cuanto menor es, más fiable es la confianza.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln respuesta</numerusform>
            <numerusform>%Ln respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagrama de fiabilidad</translation>
    </message>
    <message numerus="yes">
        <source>Confidence %1, right %2, %Ln answer(s)</source>
        <translation>
            <numerusform>Confianza %1, aciertos %2, %Ln respuesta</numerusform>
            <numerusform>Confianza %1, aciertos %2, %Ln respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Proporción de aciertos</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one share to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Proporción de aciertos</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>First 5</source>
        <translation>5 primeras</translation>
    </message>
    <message>
        <source>First 10</source>
        <translation>10 primeras</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Suggested first</source>
        <translation>Sugerida en primer lugar</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Where the confirmed category stands among the suggestions; – when it is not among the first %1.</source>
        <translation>Qué puesto ocupa la categoría confirmada entre las sugerencias; – si no está entre las %1 primeras.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Lista: %1</translation>
    </message>
    <message>
        <source>Confirmed at level %1: %2</source>
        <comment>number, name of the level</comment>
        <translation>Confirmados en el nivel %1: %2</translation>
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
        <translation>La fila repite un vínculo de «%1» que figura más arriba.</translation>
    </message>
    <message>
        <source>It was left out; delete one of the rows.</source>
        <translation>Se omitió; elimine una de las filas.</translation>
    </message>
    <message>
        <source>The links in %1 were to be compared with the project.</source>
        <translation>Los vínculos de %1 se iban a comparar con el proyecto.</translation>
    </message>
    <message>
        <source>Name the columns; the table has these: %1.</source>
        <translation>Indique las columnas; la tabla tiene estas: %1.</translation>
    </message>
    <message>
        <source>It has no column &quot;%1&quot;.</source>
        <translation>No tiene la columna «%1».</translation>
    </message>
    <message>
        <source>No column for the national code was found.</source>
        <translation>No se encontró ninguna columna para el código nacional.</translation>
    </message>
    <message>
        <source>No column for the ICCS code was found.</source>
        <translation>No se encontró ninguna columna para el código de la ICCS.</translation>
    </message>
    <message>
        <source>The project has no offence list &quot;%1&quot;.</source>
        <translation>El proyecto no tiene la lista de delitos «%1».</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project.</source>
        <translation>Elija una de las listas del proyecto.</translation>
    </message>
    <message>
        <source>All its rows belong to another list than &quot;%1&quot;.</source>
        <translation>Todas sus filas pertenecen a una lista distinta de «%1».</translation>
    </message>
    <message>
        <source>Choose the list that the table is about.</source>
        <translation>Elija la lista a la que se refiere la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to other lists.</source>
        <translation>
            <numerusform>%n fila pertenece a otras listas.</numerusform>
            <numerusform>%n filas pertenecen a otras listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the table with those lists too.</source>
        <translation>Compare también la tabla con esas listas.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n link(s) of a reviewed table</source>
        <translation>
            <numerusform>Incorporar %n vínculo de una tabla revisada</numerusform>
            <numerusform>Incorporar %n vínculos de una tabla revisada</numerusform>
        </translation>
    </message>
    <message>
        <source>The correspondence table was to be written to %1.</source>
        <translation>La tabla de correspondencia se iba a escribir en %1.</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project, or all of them.</source>
        <translation>Elija una de las listas del proyecto, o todas.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Usted la detuvo.</translation>
    </message>
    <message>
        <source>No file was written; start the export again when you need it.</source>
        <translation>No se escribió ningún archivo; inicie de nuevo la exportación cuando la necesite.</translation>
    </message>
    <message>
        <source>Correspondence table (CSV)</source>
        <translation>Tabla de correspondencia (CSV)</translation>
    </message>
    <message>
        <source>CSV carries every link, but not the definitions, provisions and volumes of the offences, the findings, the history and which link replaces which; it has no place for the version of the list.</source>
        <translation>El formato CSV incluye todos los vínculos, pero no las definiciones, las disposiciones legales ni los volúmenes de los delitos, ni los hallazgos, ni el historial, ni qué vínculo sustituye a cuál; tampoco tiene lugar para la versión de la lista.</translation>
    </message>
    <message>
        <source>Mapping set (SSSOM)</source>
        <translation>Conjunto de correspondencias (SSSOM)</translation>
    </message>
    <message>
        <source>SSSOM carries every link with its review; offences without a link, provisions, definitions, volumes and findings stay behind, and rationale, assumption and rejected candidates share one comment.</source>
        <translation>El formato SSSOM incluye todos los vínculos con su revisión; quedan fuera los delitos sin vínculo, las disposiciones legales, las definiciones, los volúmenes y los hallazgos, y la justificación, el supuesto y los candidatos descartados comparten un solo comentario.</translation>
    </message>
    <message>
        <source>Linked data (XKOS, Turtle)</source>
        <translation>Datos enlazados (XKOS, Turtle)</translation>
    </message>
    <message>
        <source>XKOS carries codes, labels, definitions and associations with relation and status; rationale, reviewers, tags, volumes and offences out of scope stay behind, and only approved links are stated as matches.</source>
        <translation>El formato XKOS incluye códigos, denominaciones, definiciones y asociaciones con su relación y su estado; quedan fuera la justificación, los revisores, las etiquetas, los volúmenes y los delitos fuera de alcance, y solo los vínculos aprobados se declaran como coincidencias.</translation>
    </message>
    <message>
        <source>Workbook for review and for UNODC (XLSX)</source>
        <translation>Libro de trabajo para la revisión y para la UNODC (XLSX)</translation>
    </message>
    <message>
        <source>The workbook carries every link and finding, but not the definitions and volumes of the offences, the history and which link replaces which; texts end after 32,767 characters.</source>
        <translation>El libro de trabajo incluye todos los vínculos y hallazgos, pero no las definiciones ni los volúmenes de los delitos, ni el historial, ni qué vínculo sustituye a cuál; los textos se cortan después de 32 767 caracteres.</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>Correspondencia de los delitos nacionales con la ICCS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write year, month and day as in 2026-03-01.</source>
        <translation>Escriba año, mes y día como en 2026-03-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a relation.</source>
        <translation>«%1» no es una relación.</translation>
    </message>
    <message>
        <source>Write equal, inside, contains, overlap or none.</source>
        <translation>Escriba igual, dentro, contiene, se solapa o ninguna.</translation>
    </message>
    <message>
        <source>The relation is &quot;none&quot;, but the row names category %1.</source>
        <translation>La relación es «ninguna», pero la fila indica la categoría %1.</translation>
    </message>
    <message>
        <source>The category was taken; write another relation, or delete the code.</source>
        <translation>Se tomó la categoría; escriba otra relación o borre el código.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status.</source>
        <translation>«%1» no es un estado.</translation>
    </message>
    <message>
        <source>Write draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>Escriba borrador, propuesto, en revisión, en disputa, aprobado o fuera de alcance.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tag with a value.</source>
        <translation>«%1» no es una etiqueta con un valor.</translation>
    </message>
    <message>
        <source>Write tags as in event.At=1, parted by semicolons.</source>
        <translation>Escriba las etiquetas como en event.At=1, separadas por punto y coma.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a data flag.</source>
        <translation>«%1» no es un indicador de los datos.</translation>
    </message>
    <message>
        <source>Write Th, AA, Ac, CP or In.</source>
        <translation>Escriba Th, AA, Ac, CP o In.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with an ICCS code.</source>
        <translation>«%1» no empieza con un código de la ICCS.</translation>
    </message>
    <message>
        <source>Write rejected candidates as in 0409: no force; 0501: not taken.</source>
        <translation>Escriba los candidatos descartados como en 0409: sin fuerza; 0501: sin sustracción.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a confidence.</source>
        <translation>«%1» no es un valor de confianza.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 1, or nothing.</source>
        <translation>Escriba un número de 0 a 1, o nada.</translation>
    </message>
    <message>
        <source>The row says something about a link, but has no national code.</source>
        <translation>La fila dice algo sobre un vínculo, pero no tiene código nacional.</translation>
    </message>
    <message>
        <source>Enter the code, or delete the row.</source>
        <translation>Introduzca el código o elimine la fila.</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; was read as &quot;%2&quot;.</source>
        <translation>El código nacional «%1» se leyó como «%2».</translation>
    </message>
    <message>
        <source>Spreadsheets drop leading zeros; format the column as text.</source>
        <translation>Las hojas de cálculo eliminan los ceros iniciales; dé formato de texto a la columna.</translation>
    </message>
    <message>
        <source>The list has no national code &quot;%1&quot;.</source>
        <translation>La lista no tiene el código nacional «%1».</translation>
    </message>
    <message>
        <source>Correct the code, or import the newer list first.</source>
        <translation>Corrija el código o importe primero la lista más reciente.</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; may mean several offences: %2.</source>
        <translation>El código nacional «%1» puede referirse a varios delitos: %2.</translation>
    </message>
    <message>
        <source>Write one of these instead of the code.</source>
        <translation>Escriba uno de estos en lugar del código.</translation>
    </message>
    <message>
        <source>The row has no ICCS code.</source>
        <translation>La fila no tiene código de la ICCS.</translation>
    </message>
    <message>
        <source>Enter the code; or write the relation &quot;none&quot; and say why there is no category.</source>
        <translation>Introduzca el código, o bien escriba la relación «ninguna» e indique por qué no hay categoría.</translation>
    </message>
    <message>
        <source>The ICCS has no category &quot;%1&quot;.</source>
        <translation>La ICCS no tiene la categoría «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several categories: %2.</source>
        <translation>«%1» puede referirse a varias categorías: %2.</translation>
    </message>
    <message>
        <source>Write one code with all its zeros, as text.</source>
        <translation>Escriba un solo código con todos sus ceros, como texto.</translation>
    </message>
    <message>
        <source>The ICCS code &quot;%1&quot; was read as %2.</source>
        <translation>El código de la ICCS «%1» se leyó como %2.</translation>
    </message>
    <message>
        <source>Look whether this is what was meant.</source>
        <translation>Compruebe si es lo que se quería decir.</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>Mismos actos</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>Dentro de la categoría</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>Más amplio que la categoría</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>Se solapa con la categoría</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Fiscalía</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Tribunales</translation>
    </message>
    <message>
        <source>Prisons</source>
        <translation>Prisiones</translation>
    </message>
    <message>
        <source>Victimization survey</source>
        <translation>Encuesta de victimización</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>Otra institución</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Source of titles</source>
        <translation>Fuente de los títulos</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>Fecha de exportación</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exportado por</translation>
    </message>
    <message>
        <source>Version and fingerprint</source>
        <translation>Versión y huella digital</translation>
    </message>
    <message>
        <source>%1, version %2: %3 offences, %4 links. Imported from %5 on %6.</source>
        <translation>%1, versión %2: %3 delitos, %4 vínculos. Importada de %5. Fecha: %6.</translation>
    </message>
    <message>
        <source>Sheets 01 to 11</source>
        <translation>Hojas 01 a 11</translation>
    </message>
    <message>
        <source>Every category of a section of the ICCS, with the national codes that feed it. A category with several codes is repeated; blank national columns mean that no code feeds it.</source>
        <translation>Todas las categorías de una sección de la ICCS, con los códigos nacionales que la alimentan. Una categoría con varios códigos se repite; las columnas nacionales en blanco indican que ningún código la alimenta.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>One row per link and one per offence without a link. Edit this sheet in review and import it again: the program shows each difference before it is taken over. Keep the column names and link_id; a copied row becomes a new link, a deleted row is proposed for removal.</source>
        <translation>Una fila por vínculo y una por delito sin vínculo. Edite esta hoja durante la revisión e impórtela de nuevo: el programa muestra cada diferencia antes de incorporarla. Conserve los nombres de las columnas y link_id; una fila copiada se convierte en un vínculo nuevo y una fila eliminada se propone para su supresión.</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Offences without a category, and why.</source>
        <translation>Delitos sin categoría y sus motivos.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What the checks found, and who explained what.</source>
        <translation>Lo que encontraron las comprobaciones y quién explicó cada hallazgo.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>equal: the same acts. inside: the category is wider, the whole count may be added to it. contains: the national code is wider. overlap: each has something that the other lacks. none: there is no category.</source>
        <translation>equal: los mismos actos. inside: la categoría es más amplia y se le puede sumar el recuento completo. contains: el código nacional es más amplio. overlap: cada uno tiene algo que al otro le falta. none: no hay categoría.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>Cómo leer este libro de trabajo</translation>
    </message>
    <message>
        <source>What it cannot carry</source>
        <translation>Lo que no puede incluir</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Código nacional</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>Delito nacional</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explicado por</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Fecha de la explicación</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Por qué puede mantenerse</translation>
    </message>
    <message>
        <source>Total or sum row</source>
        <translation>Fila de total o suma</translation>
    </message>
    <message>
        <source>Left the list, no link</source>
        <translation>Salió de la lista, sin vínculo</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Todavía sin vínculo</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Disposición legal</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>Por qué no está asignado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Not in this edition of the ICCS</source>
        <translation>No está en esta edición de la ICCS</translation>
    </message>
    <message>
        <source>Left over: %1</source>
        <translation>Remanente: %1</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>Supuesto: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Revisor: %1</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>Código de la ICCS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>ICCS title (%1)</source>
        <translation>Título de la ICCS (%1)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Relation of the national code</source>
        <translation>Relación del código nacional</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportación de %1</translation>
    </message>
    <message>
        <source>Comparing the table with the links</source>
        <translation>Comparación de la tabla con los vínculos</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>sin categoría</translation>
    </message>
    <message>
        <source>Decided here before the comparison with %1.</source>
        <translation>Decidido aquí antes de la comparación con %1.</translation>
    </message>
    <message>
        <source>Disputed: %1 here, %2 by %3.</source>
        <translation>En disputa: aquí %1, %2 según %3.</translation>
    </message>
    <message>
        <source>Chosen by %1.</source>
        <translation>Elegido por %1.</translation>
    </message>
    <message>
        <source>Chosen by %1: %2</source>
        <translation>Elegido por %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n decision(s) of %1</source>
        <translation>
            <numerusform>Adoptar %n decisión de %1</numerusform>
            <numerusform>Adoptar %n decisiones de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n offence(s) as disputed with %1</source>
        <translation>
            <numerusform>Marcar %n delito como disputado con %1</numerusform>
            <numerusform>Marcar %n delitos como disputados con %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The mapping was to be compared with the one in %1.</source>
        <translation>Se iba a comparar la correspondencia con la de %1.</translation>
    </message>
    <message>
        <source>That project has no offence list yet.</source>
        <translation>Ese proyecto todavía no tiene ninguna lista de delitos.</translation>
    </message>
    <message>
        <source>Choose the project in which the other person works.</source>
        <translation>Elija el proyecto en el que trabaja la otra persona.</translation>
    </message>
    <message>
        <source>That project has no list called &quot;%1&quot;.</source>
        <translation>Ese proyecto no tiene ninguna lista llamada «%1».</translation>
    </message>
    <message>
        <source>Its lists are: %1.</source>
        <translation>Sus listas son: %1.</translation>
    </message>
    <message>
        <source>No national code of the list &quot;%1&quot; stands in that project; its lists are: %2.</source>
        <translation>Ningún código nacional de la lista «%1» está en ese proyecto; sus listas son: %2.</translation>
    </message>
    <message>
        <source>Compare mappings of the same national list; choose another list or another file.</source>
        <translation>Compare correspondencias de la misma lista nacional; elija otra lista u otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The lists &quot;%1&quot; and &quot;%2&quot; have only %n code(s) in common.</source>
        <translation>
            <numerusform>Las listas «%1» y «%2» solo tienen %n código en común.</numerusform>
            <numerusform>Las listas «%1» y «%2» solo tienen %n códigos en común.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure that both mappers work on the same national list.</source>
        <translation>Compruebe que ambas personas trabajan con la misma lista nacional.</translation>
    </message>
    <message>
        <source>It is about &quot;%1&quot;, and this project is about &quot;%2&quot;.</source>
        <translation>Trata de «%1», y este proyecto trata de «%2».</translation>
    </message>
    <message>
        <source>Only mappings to the same edition can be compared.</source>
        <translation>Solo se pueden comparar correspondencias con la misma edición.</translation>
    </message>
    <message>
        <source>None of its rows decides on an offence of the list &quot;%1&quot;.</source>
        <translation>Ninguna de sus filas decide sobre un delito de la lista «%1».</translation>
    </message>
    <message>
        <source>Choose a table of the same national list, or name the columns of the national code and of the ICCS code.</source>
        <translation>Elija una tabla de la misma lista nacional, o indique las columnas del código nacional y del código de la ICCS.</translation>
    </message>
    <message>
        <source>Import the national list first.</source>
        <translation>Importe primero la lista nacional.</translation>
    </message>
    <message>
        <source>That file is this project itself.</source>
        <translation>Ese archivo es este mismo proyecto.</translation>
    </message>
    <message>
        <source>Choose the project or the table of the other person.</source>
        <translation>Elija el proyecto o la tabla de la otra persona.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>La fila no tiene denominación.</translation>
    </message>
    <message>
        <source>It was left out: without words nothing can be like it.</source>
        <translation>Se omitió: sin palabras, nada puede parecérsele.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has broken letters.</source>
        <translation>La denominación «%1» tiene letras dañadas.</translation>
    </message>
    <message>
        <source>It was left out. Choose the encoding in which the file was written.</source>
        <translation>Se omitió. Elija la codificación con la que se escribió el archivo.</translation>
    </message>
    <message>
        <source>The row was left out. Write codes with all zeros, as text.</source>
        <translation>Se omitió la fila. Escriba los códigos con todos sus ceros, como texto.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>La tabla no tiene ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Elija una de estas: %1.</translation>
    </message>
    <message>
        <source>No column of labels was found.</source>
        <translation>No se encontró ninguna columna de denominaciones.</translation>
    </message>
    <message>
        <source>Choose the column with the names of the offences.</source>
        <translation>Elija la columna con los nombres de los delitos.</translation>
    </message>
    <message>
        <source>Choose the column with the ICCS codes.</source>
        <translation>Elija la columna con los códigos de la ICCS.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are used as precedents.</source>
        <translation>
            <numerusform>Se usa como precedente %n fila de %1.</numerusform>
            <numerusform>Se usan como precedentes %n filas de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) stand in several categories and count less for each.</source>
        <translation>
            <numerusform>%n delito figura en varias categorías y cuenta menos para cada una.</numerusform>
            <numerusform>%n delitos figuran en varias categorías y cuentan menos para cada una.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ICCS code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>Se leyó %n código de la ICCS al que se devolvió un cero perdido, o con otro número.</numerusform>
            <numerusform>Se leyeron %n códigos de la ICCS a los que se devolvió un cero perdido, o con otro número.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their code is no single category of the ICCS.</source>
        <translation>
            <numerusform>Se omitió %n fila: su código no corresponde a una sola categoría de la ICCS.</numerusform>
            <numerusform>Se omitieron %n filas: su código no corresponde a una sola categoría de la ICCS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no ICCS code.</source>
        <translation>
            <numerusform>Se omitió %n fila: no tiene código de la ICCS.</numerusform>
            <numerusform>Se omitieron %n filas: no tienen código de la ICCS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no label.</source>
        <translation>
            <numerusform>Se omitió %n fila: no tiene denominación.</numerusform>
            <numerusform>Se omitieron %n filas: no tienen denominación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their letters are broken, so another encoding should be chosen.</source>
        <translation>
            <numerusform>Se omitió %n fila: sus letras están dañadas, por lo que conviene elegir otra codificación.</numerusform>
            <numerusform>Se omitieron %n filas: sus letras están dañadas, por lo que conviene elegir otra codificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they are not approved there.</source>
        <translation>
            <numerusform>Se omitió %n fila: no está aprobada en esa tabla.</numerusform>
            <numerusform>Se omitieron %n filas: no están aprobadas en esa tabla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say again what another row says.</source>
        <translation>
            <numerusform>%n fila repite lo que dice otra.</numerusform>
            <numerusform>%n filas repiten lo que dice otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was to be taken in as a reference table.</source>
        <translation>Se iba a importar %1 como tabla de referencia.</translation>
    </message>
    <message>
        <source>It was not said whose table it is.</source>
        <translation>No se indicó de quién es la tabla.</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>Indique el país; las sugerencias lo mencionarán.</translation>
    </message>
    <message>
        <source>The language of its labels cannot be told.</source>
        <translation>No se puede determinar el idioma de sus denominaciones.</translation>
    </message>
    <message>
        <source>Name the language, such as es; words are compared in it.</source>
        <translation>Indique el idioma, por ejemplo es; las palabras se comparan en él.</translation>
    </message>
    <message>
        <source>Look whether the columns, the sheet and the encoding are the right ones. Nothing was changed.</source>
        <translation>Compruebe que las columnas, la hoja y la codificación sean las correctas. No se cambió nada.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lectura de la tabla</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a weight.</source>
        <translation>«%1» no es un peso.</translation>
    </message>
    <message>
        <source>Write the share of the records as a number from 0 to 1, or nothing for all of them.</source>
        <translation>Escriba la parte de los registros como un número de 0 a 1, o nada si son todos.</translation>
    </message>
    <message>
        <source>The decision tables were to be written to %1.</source>
        <translation>Las tablas de decisión se iban a escribir en %1.</translation>
    </message>
    <message>
        <source>Row %1 of the table &quot;%2&quot; has a condition on &quot;%3&quot;, which is no column of the table.</source>
        <translation>La fila %1 de la tabla «%2» tiene una condición sobre «%3», que no es una columna de la tabla.</translation>
    </message>
    <message>
        <source>Add the column or clear the condition, then export again.</source>
        <translation>Agregue la columna o borre la condición y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Decision tables (DMN)</source>
        <translation>Tablas de decisión (DMN)</translation>
    </message>
    <message>
        <source>DMN carries decision tables with conditions, outputs and reasons. Links, their review and the definitions of attributes stay behind; scopes and combinations that cannot occur are kept for the Workbench and mean nothing to other programs.</source>
        <translation>El formato DMN incluye las tablas de decisión con sus condiciones, salidas y motivos. Quedan fuera los vínculos, su revisión y las definiciones de los atributos; los ámbitos y las combinaciones que no pueden darse se conservan para Workbench y no significan nada para otros programas.</translation>
    </message>
    <message>
        <source>A coding script was to be written to %1.</source>
        <translation>Se iba a escribir un script de codificación en %1.</translation>
    </message>
    <message>
        <source>The project has no record layout &quot;%1&quot;.</source>
        <translation>El proyecto no tiene ningún diseño de registro «%1».</translation>
    </message>
    <message>
        <source>The project has several record layouts: %1.</source>
        <translation>El proyecto tiene varios diseños de registro: %1.</translation>
    </message>
    <message>
        <source>Say which one the records have (--layout).</source>
        <translation>Indique cuál tienen los registros (--layout).</translation>
    </message>
    <message>
        <source>The counting rules of this list count the principal offence of each group, which scripts cannot do: they know no order of the rows.</source>
        <translation>Las reglas de recuento de esta lista cuentan el delito principal de cada grupo, lo que los scripts no pueden hacer: no conocen ningún orden de las filas.</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare another rule.</source>
        <translation>Codifique estos registros con el programa o declare otra regla.</translation>
    </message>
    <message>
        <source>The record layout names no code column.</source>
        <translation>El diseño de registro no indica ninguna columna de códigos.</translation>
    </message>
    <message>
        <source>Complete the layout: a script needs to know where the offence and, of counts, the numbers stand.</source>
        <translation>Complete el diseño de registro: un script necesita saber dónde están el delito y, si se trata de recuentos, los números.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; gives bands of dates, which scripts cannot read.</source>
        <translation>La columna «%1» proporciona tramos de fechas, que los scripts no pueden leer.</translation>
    </message>
    <message>
        <source>Code these records with the program, or leave the column out of the layout.</source>
        <translation>Codifique estos registros con el programa o quite la columna del diseño de registro.</translation>
    </message>
    <message>
        <source>The script carries what decides and counts, not the review of links, volumes and traces; of several lists one. Numbers with group signs, and codes with invisible or other than plain blanks, are counted as unknown by it.</source>
        <translation>El script incluye lo que decide y cuenta, pero no la revisión de los vínculos, los volúmenes ni los rastros de decisión; si hay varias listas, solo una. Los números con separadores de millares y los códigos con caracteres invisibles o con espacios que no son los comunes los cuenta como desconocidos.</translation>
    </message>
    <message>
        <source>Validation and transformation language (VTL 2.1)</source>
        <translation>Lenguaje de validación y transformación (VTL 2.1)</translation>
    </message>
    <message>
        <source>VTL carries what counts and records become. Tags, flags, notes, review and rationale stay behind, and so do tables that only collect tags; codes apportioned by weights are named in comments and left out.</source>
        <translation>VTL incluye en qué se convierten los recuentos y los registros. Quedan fuera las etiquetas, los indicadores, las notas, la revisión y la justificación, así como las tablas que solo recopilan etiquetas; los códigos repartidos según pesos se mencionan en comentarios y se omiten.</translation>
    </message>
    <message>
        <source>Coding script for SQLite</source>
        <translation>Script de codificación para SQLite</translation>
    </message>
    <message>
        <source>Coding script for PostgreSQL</source>
        <translation>Script de codificación para PostgreSQL</translation>
    </message>
    <message>
        <source>Coding script for DuckDB</source>
        <translation>Script de codificación para DuckDB</translation>
    </message>
    <message>
        <source>Coding script for Spark SQL</source>
        <translation>Script de codificación para Spark SQL</translation>
    </message>
    <message>
        <source>Coding script for R with data.table</source>
        <translation>Script de codificación para R con data.table</translation>
    </message>
    <message>
        <source>Coding script for Stata</source>
        <translation>Script de codificación para Stata</translation>
    </message>
    <message>
        <source>Coding script for SPSS</source>
        <translation>Script de codificación para SPSS</translation>
    </message>
    <message>
        <source>The counting rules of this list count several rows of the same id once, which scripts cannot do: they know no order of the rows.</source>
        <translation>Las reglas de recuento de esta lista cuentan una sola vez varias filas con el mismo identificador, lo que los scripts no pueden hacer: no conocen el orden de las filas.</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare that rows are counted.</source>
        <translation>Codifique estos registros con el programa o declare que se cuentan filas.</translation>
    </message>
    <message>
        <source>The links of %1 change in time, which scripts cannot follow: they read no dates.</source>
        <translation>Los vínculos de %1 cambian con el tiempo, algo que los scripts no pueden seguir: no leen fechas.</translation>
    </message>
    <message>
        <source>Code these records with the program, or take “referenceDate” out of the layout: those offences are then not coded.</source>
        <translation>Codifique estos registros con el programa o quite «referenceDate» del diseño de registro: esos delitos quedarán entonces sin codificar.</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 is not in the file.</source>
        <translation>%1 (%2) de %3 no está en el archivo.</translation>
    </message>
    <message>
        <source>The data portal has no label for it. Send the workbook or the JSON file along.</source>
        <translation>El portal de datos no tiene ninguna denominación para esta celda. Envíe también el libro de trabajo o el archivo JSON.</translation>
    </message>
    <message>
        <source>Response in the layout of the UNODC data portal (CSV)</source>
        <translation>Respuesta con el diseño del portal de datos de la UNODC (CSV)</translation>
    </message>
    <message>
        <source>The layout of the data portal carries figures, not their status, the comments, the answers on method and the findings; of counts below a limit only the limit; and nothing of cells that the portal has no label for.</source>
        <translation>El diseño del portal de datos incluye las cifras, pero no su estado, los comentarios, las respuestas sobre el método ni los hallazgos; de los recuentos inferiores a un límite, solo el límite; y nada de las celdas para las que el portal no tiene denominación.</translation>
    </message>
    <message>
        <source>Response to a questionnaire, complete (JSON)</source>
        <translation>Respuesta a un cuestionario, completa (JSON)</translation>
    </message>
    <message>
        <source>The JSON file carries the whole response of the edition and years; the coded tables and rules that cells were filled from stay in the project.</source>
        <translation>El archivo JSON incluye la respuesta completa de la edición y los años; las tablas codificadas y las reglas con las que se completaron las celdas permanecen en el proyecto.</translation>
    </message>
    <message>
        <source>Response to a questionnaire as a workbook (XLSX)</source>
        <translation>Respuesta a un cuestionario como libro de trabajo (XLSX)</translation>
    </message>
    <message>
        <source>The workbook carries the whole response, but it is our own and not the one that the agency sends out; texts end after 32,767 characters and control characters are left out.</source>
        <translation>El libro de trabajo incluye la respuesta completa, pero es el de este programa y no el que envía el organismo; los textos se cortan después de 32 767 caracteres y se omiten los caracteres de control.</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-CSV 2.0)</source>
        <translation>Respuesta a un cuestionario (SDMX-CSV 2.0)</translation>
    </message>
    <message>
        <source>SDMX-CSV carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind.</source>
        <translation>SDMX-CSV incluye todas las respuestas de las celdas según una estructura de datos propia de este programa, ya que no se ha publicado ninguna para estos cuestionarios; quedan fuera las respuestas sobre el método, los hallazgos y la manera en que llegaron las cifras.</translation>
    </message>
    <message>
        <source>SDG indicators of a response (SDMX-ML 2.1)</source>
        <translation>Indicadores de los ODS de una respuesta (SDMX-ML 2.1)</translation>
    </message>
    <message>
        <source>SDMX-ML carries the indicators that have a series in the data structure of the SDGs, with exact values only; everything else of the response stays behind.</source>
        <translation>SDMX-ML incluye los indicadores que tienen una serie en la estructura de datos de los ODS, solo con valores exactos; todo lo demás de la respuesta queda fuera.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>durante el año</translation>
    </message>
    <message>
        <source>on %1 (month-day)</source>
        <translation>el %1 (mes-día)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Respuesta en texto</translation>
    </message>
    <message>
        <source>A response to a questionnaire was to be written to %1.</source>
        <translation>Se iba a escribir en %1 la respuesta a un cuestionario.</translation>
    </message>
    <message>
        <source>The project has no answers to a questionnaire.</source>
        <translation>El proyecto no tiene respuestas a ningún cuestionario.</translation>
    </message>
    <message>
        <source>The project answers several questionnaires: %1.</source>
        <translation>El proyecto responde a varios cuestionarios: %1.</translation>
    </message>
    <message>
        <source>Say which one is meant (--edition); &quot;iccs questionnaire list&quot; prints them.</source>
        <translation>Indique a cuál se refiere (--edition); «iccs questionnaire list» los muestra.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” does not ask for %2.</source>
        <translation>El cuestionario «%1» no solicita datos de %2.</translation>
    </message>
    <message>
        <source>Take years among these: %1.</source>
        <translation>Elija entre estos años: %1.</translation>
    </message>
    <message>
        <source>The answer stays in the project and is not written. Move it to a cell of the questionnaire, or take it out.</source>
        <translation>La respuesta permanece en el proyecto y no se escribe. Trasládela a una celda del cuestionario o quítela.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organismo</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>How we know the form</source>
        <translation>Cómo conocemos el formulario</translation>
    </message>
    <message>
        <source>How we know its years</source>
        <translation>Cómo conocemos sus años</translation>
    </message>
    <message>
        <source>Fingerprint of the answers</source>
        <translation>Huella digital de las respuestas</translation>
    </message>
    <message>
        <source>Series used</source>
        <translation>Serie utilizada</translation>
    </message>
    <message>
        <source>Sheets DATA</source>
        <translation>Hojas DATA</translation>
    </message>
    <message>
        <source>The tables of the questionnaire, the years side by side. Fill the yellow cells: a number with a decimal point or none, or “&lt;5” for a count that is not shown; the status; a comment; the source.</source>
        <translation>Las tablas del cuestionario, con los años en paralelo. Complete las celdas amarillas: un número con punto decimal o sin él, o «&lt;5» para un recuento que no se muestra; el estado; un comentario; la fuente.</translation>
    </message>
    <message>
        <source>METADATA</source>
        <translation>METADATA</translation>
    </message>
    <message>
        <source>The questions on how the figures were made.</source>
        <translation>Las preguntas sobre cómo se elaboraron las cifras.</translation>
    </message>
    <message>
        <source>What the checks found, and how it was explained.</source>
        <translation>Qué encontraron las comprobaciones y cómo se explicó.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>How each figure came into the project.</source>
        <translation>Cómo llegó cada cifra al proyecto.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Keep them: when the workbook is read again, cells are found by them, whatever was moved, inserted or renamed.</source>
        <translation>La primera columna y la segunda línea de una hoja indican a dónde corresponden sus celdas. Consérvelas: cuando se vuelve a leer el libro de trabajo, las celdas se encuentran gracias a ellas, aunque se haya trasladado, insertado o renombrado algo.</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Marca: %1</translation>
    </message>
    <message>
        <source>Seen in a document.</source>
        <translation>Visto en un documento.</translation>
    </message>
    <message>
        <source>Inferred from published figures.</source>
        <translation>Inferido de cifras publicadas.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Sin verificar.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Coded data gave</source>
        <translation>Los datos codificados daban</translation>
    </message>
    <message>
        <source>The sheet “%1” answers %2, not %3.</source>
        <translation>La hoja «%1» responde a %2, no a %3.</translation>
    </message>
    <message>
        <source>It was not read. Open the questionnaire it belongs to.</source>
        <translation>No se leyó. Abra el cuestionario al que corresponde.</translation>
    </message>
    <message>
        <source>The sheet “%1” is of the country “%2”, not “%3”.</source>
        <translation>La hoja «%1» es del país «%2», no de «%3».</translation>
    </message>
    <message>
        <source>It was not read. Take the workbook of your country.</source>
        <translation>No se leyó. Use el libro de trabajo de su país.</translation>
    </message>
    <message>
        <source>The sheet “%1” has figures for %2, which %3 does not ask.</source>
        <translation>La hoja «%1» tiene cifras de %2, que %3 no solicita.</translation>
    </message>
    <message>
        <source>This year was not read.</source>
        <translation>Este año no se leyó.</translation>
    </message>
    <message>
        <source>%1 stands in the workbook twice, with different contents.</source>
        <translation>%1 figura dos veces en el libro de trabajo, con contenidos distintos.</translation>
    </message>
    <message>
        <source>Neither was taken. Delete the wrong row.</source>
        <translation>No se tomó ninguna de las dos filas. Elimine la incorrecta.</translation>
    </message>
    <message>
        <source>%1: “%2” with the status “%3” is not understood for certain.</source>
        <translation>%1: «%2» con el estado «%3» no se entiende con certeza.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number with a decimal point or none, and a status that fits it.</source>
        <translation>La celda no se tomó. Escriba un número con punto decimal o sin él, y un estado que concuerde con él.</translation>
    </message>
    <message>
        <source>%1: %2 has decimals, but the cell counts.</source>
        <translation>%1: %2 tiene decimales, pero la celda es de recuento.</translation>
    </message>
    <message>
        <source>The cell was not taken, as the point may stand for thousands. Write the whole number.</source>
        <translation>La celda no se tomó, porque el punto podría ser un separador de miles. Escriba el número entero.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>El cuestionario no tiene la celda «%1».</translation>
    </message>
    <message>
        <source>The row was not read. Restore its address.</source>
        <translation>La fila no se leyó. Restablezca su dirección.</translation>
    </message>
    <message>
        <source>The questionnaire has no question “%1”.</source>
        <translation>El cuestionario no tiene la pregunta «%1».</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the answers offered.</source>
        <translation>%1: «%2» no es ninguna de las respuestas ofrecidas.</translation>
    </message>
    <message>
        <source>The row was not taken. Choose from the list of the cell.</source>
        <translation>La fila no se tomó. Elija de la lista de la celda.</translation>
    </message>
    <message>
        <source>The workbook lacks %1 cells of the questionnaire: %2.</source>
        <translation>Al libro de trabajo le faltan celdas del cuestionario (%1): %2.</translation>
    </message>
    <message>
        <source>Their answers in the project stay as they are.</source>
        <translation>Sus respuestas en el proyecto no se modifican.</translation>
    </message>
    <message>
        <source>%1 was to be read as a response to a questionnaire.</source>
        <translation>%1 se iba a leer como respuesta a un cuestionario.</translation>
    </message>
    <message>
        <source>It has no sheet with the addresses of cells.</source>
        <translation>No tiene ninguna hoja con las direcciones de las celdas.</translation>
    </message>
    <message>
        <source>Take a workbook that this program wrote, and keep the second line and the first column of its sheets.</source>
        <translation>Use un libro de trabajo que haya escrito este programa y conserve la segunda línea y la primera columna de sus hojas.</translation>
    </message>
    <message>
        <source>Indicator %1 is not in the file.</source>
        <translation>El indicador %1 no está en el archivo.</translation>
    </message>
    <message>
        <source>Indicator %1 of %2 is not in the file.</source>
        <translation>El indicador %1 de %2 no está en el archivo.</translation>
    </message>
    <message>
        <source>It is known to lie between two numbers only, and the structure has no place for that.</source>
        <translation>Solo se sabe que está entre dos números, y la estructura no tiene lugar para eso.</translation>
    </message>
    <message>
        <source>The SDG data structure has no code for “%1” that we know.</source>
        <translation>La estructura de datos de los ODS no tiene ningún código conocido para «%1».</translation>
    </message>
    <message>
        <source>This line of the map is not understood: %1.</source>
        <translation>Esta línea del mapa no se entiende: %1.</translation>
    </message>
    <message>
        <source>The line was left out. “what” is value, status, comment or source; “formula” is replace or nothing; “texts” are written as in not available=:|zero=-.</source>
        <translation>La línea se omitió. «what» es value, status, comment o source; «formula» es replace o queda vacío; «texts» se escribe como en not available=:|zero=-.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the map name no cell or no year.</source>
        <translation>
            <numerusform>%n línea del mapa no indica ninguna celda o ningún año.</numerusform>
            <numerusform>%n líneas del mapa no indican ninguna celda o ningún año.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; the first is line %1.</source>
        <translation>Se omitieron; la primera es la línea %1.</translation>
    </message>
    <message>
        <source>The line was left out. “iccs questionnaire show %1” lists the cells.</source>
        <translation>La línea se omitió. «iccs questionnaire show %1» enumera las celdas.</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>«%1» no es un año para el que el cuestionario solicite datos.</translation>
    </message>
    <message>
        <source>The line was left out. Write one of %1, or -1 for the year before the collection.</source>
        <translation>La línea se omitió. Escriba uno de estos: %1; o bien -1 para el año anterior a la recopilación de datos.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>La recopilación de datos de %1 no solicita «%2».</translation>
    </message>
    <message>
        <source>The line was left out.</source>
        <translation>La línea se omitió.</translation>
    </message>
    <message>
        <source>The place %1 stands in line %2 of the map, too.</source>
        <translation>El lugar %1 también figura en la línea %2 del mapa.</translation>
    </message>
    <message>
        <source>The line was left out. Delete the wrong one.</source>
        <translation>La línea se omitió. Borre la incorrecta.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 of the map, too.</source>
        <translation>«%1» también figura en la línea %2 del mapa.</translation>
    </message>
    <message>
        <source>The map of cells %1 was to be read.</source>
        <translation>Se iba a leer el mapa de celdas %1.</translation>
    </message>
    <message>
        <source>It lacks one of the columns “sheet”, “ref”, “cell” and “year”.</source>
        <translation>Le falta alguna de las columnas «sheet», «ref», «cell» y «year».</translation>
    </message>
    <message>
        <source>The first line names the columns: sheet, ref, cell, year, what, formula, texts. “iccs questionnaire map” proposes a map.</source>
        <translation>La primera línea indica los nombres de las columnas: sheet, ref, cell, year, what, formula, texts. «iccs questionnaire map» propone un mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place in the map: %1.</source>
        <translation>
            <numerusform>%n respuesta no tiene ningún lugar en el mapa: %1.</numerusform>
            <numerusform>%n respuestas no tienen ningún lugar en el mapa: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not in the filled workbook. Add lines to the map.</source>
        <translation>No están en el libro de trabajo completado. Agregue líneas al mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are known between two numbers only and were written as text: %1.</source>
        <translation>
            <numerusform>De %n cifra solo se sabe que está entre dos números y se escribió como texto: %1.</numerusform>
            <numerusform>De %n cifras solo se sabe que están entre dos números y se escribieron como texto: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums in the workbook leave them out. Name a text for “suppressed” in the map when the form has one.</source>
        <translation>Las sumas del libro de trabajo no las incluyen. Indique en el mapa un texto para «suppressed» si el formulario tiene uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the map have no answer in the project.</source>
        <translation>
            <numerusform>%n lugar del mapa no tiene respuesta en el proyecto.</numerusform>
            <numerusform>%n lugares del mapa no tienen respuesta en el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep what stood there.</source>
        <translation>Conservan lo que contenían.</translation>
    </message>
    <message>
        <source>A workbook that somebody else designed, filled through a map</source>
        <translation>Un libro de trabajo diseñado por otros, completado mediante un mapa</translation>
    </message>
    <message>
        <source>It carries what the map has places for; formulas that depend on filled cells have no stored results until a spreadsheet program opens the file.</source>
        <translation>Incluye aquello para lo que el mapa tiene lugares; las fórmulas que dependen de las celdas completadas no tienen resultados guardados hasta que se abra el archivo en un programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>row “%1”, column “%2”, title “%3”</source>
        <translation>fila «%1», columna «%2», título «%3»</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>«%1» no es un lugar de una hoja.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>El libro de trabajo no tiene la hoja «%1».</translation>
    </message>
    <message>
        <source>Nothing was read for “%1”. Correct the map.</source>
        <translation>No se leyó nada para «%1». Corrija el mapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) hold a formula.</source>
        <translation>
            <numerusform>%n celda del mapa contiene una fórmula.</numerusform>
            <numerusform>%n celdas del mapa contienen una fórmula.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stored results were taken, nothing was computed. If the workbook was filled by a program, open and save it in a spreadsheet program first.</source>
        <translation>Se tomaron los resultados guardados; no se calculó nada. Si un programa completó el libro de trabajo, ábralo y guárdelo antes en un programa de hojas de cálculo.</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 2.1)</source>
        <translation>Respuesta a un cuestionario (SDMX-ML 2.1)</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 3.0)</source>
        <translation>Respuesta a un cuestionario (SDMX-ML 3.0)</translation>
    </message>
    <message>
        <source>The message carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind, and characters that XML forbids are replaced.</source>
        <translation>El mensaje incluye todas las respuestas de las celdas según una estructura de datos propia de este programa, ya que no se ha publicado ninguna para estos cuestionarios; quedan fuera las respuestas sobre el método, los hallazgos y la manera en que llegaron las cifras, y se sustituyen los caracteres que XML no permite.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>CORRECTO</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>NO CUMPLE</translation>
    </message>
    <message>
        <source>The figures can be read</source>
        <translation>Las cifras se pueden leer</translation>
    </message>
    <message>
        <source>Each figure is a number, “&lt;5” or an interval such as 0..4; counts are whole and not negative.</source>
        <translation>Cada cifra es un número, «&lt;5» o un intervalo como 0..4; los recuentos son enteros y no negativos.</translation>
    </message>
    <message>
        <source>Write digits only, with no sign between thousands. Words belong into the comment.</source>
        <translation>Escriba solo dígitos, sin separador de miles. Las palabras van en el comentario.</translation>
    </message>
    <message>
        <source>Failing now:</source>
        <translation>No se cumplen ahora:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>They are made while you type; cells that are left open fail nothing. More checks follow when the workbook has come back.</source>
        <translation>Se realizan mientras usted escribe; las celdas que quedan vacías no incumplen ninguna. Cuando se haya devuelto el libro de trabajo se harán más comprobaciones.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Qué se comprueba</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Parts together</source>
        <translation>Suma de las partes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1 (as reported)</source>
        <translation>%1 (según lo notificado)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The parts of a questionnaire were to be written to the folder %1.</source>
        <translation>Se iban a escribir las partes de un cuestionario en la carpeta %1.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” has no part for “%2”.</source>
        <translation>El cuestionario «%1» no tiene ninguna parte para «%2».</translation>
    </message>
    <message>
        <source>Take institutions among these: %1.</source>
        <translation>Use instituciones de entre estas: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>No se puede crear la carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and that is no file.</source>
        <translation>Elija una carpeta en la que pueda escribir y que no sea un archivo.</translation>
    </message>
    <message>
        <source>It has files of these names already: %1.</source>
        <translation>Ya contiene archivos con estos nombres: %1.</translation>
    </message>
    <message>
        <source>Nothing was written, as they may have been filled in. Choose another folder, or move them away.</source>
        <translation>No se escribió nada, porque es posible que ya se hayan completado. Elija otra carpeta o traslade esos archivos a otro lugar.</translation>
    </message>
    <message>
        <source>Filled in by (name)</source>
        <translation>Completado por (nombre)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>Fecha (año-mes-día)</translation>
    </message>
    <message>
        <source>To be returned to</source>
        <translation>Devolver a</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Esta parte</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Cómo completarla</translation>
    </message>
    <message>
        <source>Yellow cells</source>
        <translation>Celdas amarillas</translation>
    </message>
    <message>
        <source>Only they take what you type. For each year there is a figure, its status, a comment and its source; choose from the lists where that fits. Leave open what you do not know yet.</source>
        <translation>Solo en ellas se puede escribir. Para cada año hay una cifra, su estado, un comentario y su fuente; elija de las listas cuando corresponda. Deje vacío lo que todavía no sepa.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Digits only, with no sign between thousands. “&lt;5” stands for a count from 1 to 4 that is not shown. Write 0 when there was none.</source>
        <translation>Solo dígitos, sin separador de miles. «&lt;5» representa un recuento de 1 a 4 que no se muestra. Escriba 0 cuando no hubo ningún caso.</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Celdas rojas</translation>
    </message>
    <message>
        <source>They do not agree with others; the sheet “%1” says which check fails and what to do. A figure that is right may stay: say why in the comment.</source>
        <translation>No concuerdan con otras; la hoja «%1» indica qué comprobación no se cumple y qué hacer. Una cifra correcta puede mantenerse: indique el motivo en el comentario.</translation>
    </message>
    <message>
        <source>Grey cells</source>
        <translation>Celdas grises</translation>
    </message>
    <message>
        <source>Figures reported for earlier years, for comparison. They cannot be changed here; write a comment when one of them is wrong.</source>
        <translation>Cifras notificadas para años anteriores, a efectos de comparación. No se pueden modificar aquí; escriba un comentario si alguna es incorrecta.</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Leave them as they are.</source>
        <translation>La primera columna y la segunda línea de una hoja indican a dónde corresponden sus celdas. Déjelas como están.</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Cuando haya terminado</translation>
    </message>
    <message>
        <source>Enter your name and the date above, save the file as a workbook (XLSX or ODS) and send it back to the office that is named above.</source>
        <translation>Escriba arriba su nombre y la fecha, guarde el archivo como libro de hojas de cálculo (XLSX u ODS) y devuélvalo a la oficina que se indica arriba.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Qué significan los estados</translation>
    </message>
    <message>
        <source>The figure is final.</source>
        <translation>La cifra es definitiva.</translation>
    </message>
    <message>
        <source>It was counted, and there was none.</source>
        <translation>Se contó, y no hubo ningún caso.</translation>
    </message>
    <message>
        <source>The figure may still change.</source>
        <translation>La cifra todavía puede cambiar.</translation>
    </message>
    <message>
        <source>There is a figure, but it is too small to be shown: write “&lt;5”.</source>
        <translation>Hay una cifra, pero es demasiado pequeña para mostrarla: escriba «&lt;5».</translation>
    </message>
    <message>
        <source>You do not have the figure.</source>
        <translation>Usted no dispone de la cifra.</translation>
    </message>
    <message>
        <source>The question makes no sense in your country, for example because there is no such offence.</source>
        <translation>La pregunta no tiene sentido en su país, por ejemplo porque no existe ese delito.</translation>
    </message>
    <message>
        <source>You were not asked for it, or another office has it.</source>
        <translation>No se le solicitó, o la tiene otra oficina.</translation>
    </message>
    <message>
        <source>The figure is provisional.</source>
        <translation>La cifra es provisional.</translation>
    </message>
    <message>
        <source>Only a part of the country is covered.</source>
        <translation>Solo abarca una parte del país.</translation>
    </message>
    <message>
        <source>Counted by other rules than the year before.</source>
        <translation>Contado con reglas distintas de las del año anterior.</translation>
    </message>
    <message>
        <source>Attempts are counted, too.</source>
        <translation>También se cuentan las tentativas.</translation>
    </message>
    <message>
        <source>The figure is an estimate.</source>
        <translation>La cifra es una estimación.</translation>
    </message>
    <message>
        <source>“%1” filled this part in on %4, but %2 of %3 was taken in already.</source>
        <translation>«%1» completó esta parte el %4, pero ya se había incorporado %2, del %3.</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it only when the older figures are to hold.</source>
        <translation>Lo que difiere queda como está. Acéptelo solo si deben prevalecer las cifras más antiguas.</translation>
    </message>
    <message>
        <source>“%1” filled in two returns on %4; %2 was taken in first.</source>
        <translation>«%1» devolvió dos archivos completados el %4; primero se incorporó %2.</translation>
    </message>
    <message>
        <source>Figures of this file replace those of the first. Ask when that is not meant.</source>
        <translation>Las cifras de este archivo sustituyen a las del primero. Pregunte a la institución si no es lo que se pretende.</translation>
    </message>
    <message>
        <source>“%1” returned %2 before; which of the two is newer cannot be seen from their dates.</source>
        <translation>«%1» ya devolvió %2; por sus fechas no se puede saber cuál de las dos devoluciones es más reciente.</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it when this file is the newer one.</source>
        <translation>Lo que difiere queda como está. Acéptelo si este archivo es el más reciente.</translation>
    </message>
    <message>
        <source>The same file was taken in on %1 by %2.</source>
        <translation>%2 ya incorporó el mismo archivo el %1.</translation>
    </message>
    <message>
        <source>Only what was not accepted then can change anything.</source>
        <translation>Solo puede cambiar algo lo que entonces no se aceptó.</translation>
    </message>
    <message>
        <source>A newer return of the institution says %1.</source>
        <translation>Una devolución más reciente de la institución indica %1.</translation>
    </message>
    <message>
        <source>Another return of the institution says %1, and it is not certain which is newer.</source>
        <translation>Otra devolución de la institución indica %1, y no se sabe con certeza cuál es más reciente.</translation>
    </message>
    <message>
        <source>The question is answered otherwise: %1.</source>
        <translation>La pregunta tiene otra respuesta: %1.</translation>
    </message>
    <message>
        <source>Somebody else said %1 (%2).</source>
        <translation>Otra persona indicó %1 (%2).</translation>
    </message>
    <message>
        <source>The part does not say who filled it in, or when.</source>
        <translation>La parte no indica quién la completó o cuándo.</translation>
    </message>
    <message>
        <source>It was read all the same. Ask the institution, and write it down.</source>
        <translation>Se leyó de todos modos. Pregunte a la institución y anótelo.</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of the questionnaire %2.</source>
        <translation>Se iba a incorporar %1 como parte devuelta del cuestionario %2.</translation>
    </message>
    <message>
        <source>It was sent out by “%1”, and this project is kept by “%2”.</source>
        <translation>La envió «%1», y este proyecto lo mantiene «%2».</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. Send it to that office, or name the same office in the project&apos;s settings.</source>
        <translation>No se incorporó nada del archivo. Envíelo a esa oficina o indique la misma oficina en la configuración del proyecto.</translation>
    </message>
    <message>
        <source>Take back the part of %1</source>
        <translation>Incorporar la parte devuelta por %1</translation>
    </message>
    <message>
        <source>%1: the result of the formula is not stored.</source>
        <translation>%1: el resultado de la fórmula no está guardado.</translation>
    </message>
    <message>
        <source>The cell was not taken. Open the workbook in a spreadsheet program and save it, or write the number.</source>
        <translation>La celda no se incorporó. Abra el libro de trabajo en un programa de hojas de cálculo y guárdelo, o escriba el número.</translation>
    </message>
    <message>
        <source>%1: the formula gives the error %2.</source>
        <translation>%1: la fórmula da el error %2.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write the number instead.</source>
        <translation>La celda no se incorporó. Escriba el número en su lugar.</translation>
    </message>
    <message>
        <source>%1: a formula stands in the cell; it gave %2.</source>
        <translation>%1: la celda contiene una fórmula, que dio %2.</translation>
    </message>
    <message>
        <source>That number was taken as it was stored. Look whether it is the figure that was meant.</source>
        <translation>Ese número se tomó tal como estaba guardado. Compruebe si es la cifra que se quería indicar.</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3.</source>
        <translation>%1: «%2» se leyó como %3.</translation>
    </message>
    <message>
        <source>Look whether it is the figure that was meant.</source>
        <translation>Compruebe si es la cifra que se quería indicar.</translation>
    </message>
    <message>
        <source>%1: %2 is a text, and its point may stand for thousands or for decimals.</source>
        <translation>%1: %2 es un texto, y su punto puede ser un separador de miles o de decimales.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number without a sign between thousands.</source>
        <translation>La celda no se incorporó. Escriba un número sin separador de miles.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell or year “%1”.</source>
        <translation>El cuestionario no tiene la celda o el año «%1».</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a cell and a year that the questionnaire asks for.</source>
        <translation>La respuesta no se incorporó. Indique una celda y un año que el cuestionario solicite.</translation>
    </message>
    <message>
        <source>%1: the status “%2”, its value or the origin is not understood.</source>
        <translation>%1: no se entiende el estado «%2», su valor o el origen.</translation>
    </message>
    <message>
        <source>The answer was not taken. Write the file again, or mend the entry as the other entries are.</source>
        <translation>La respuesta no se incorporó. Escriba el archivo de nuevo o corrija la entrada para que sea como las demás.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice, with different contents.</source>
        <translation>%1 figura dos veces en el archivo, con contenidos distintos.</translation>
    </message>
    <message>
        <source>The first was taken. Delete the wrong one and take the file in again.</source>
        <translation>Se tomó la primera. Borre la incorrecta y vuelva a incorporar el archivo.</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a question that the questionnaire asks.</source>
        <translation>La respuesta no se incorporó. Indique una pregunta que haga el cuestionario.</translation>
    </message>
    <message>
        <source>It was not taken. Choose among the answers that the question offers.</source>
        <translation>No se incorporó. Elija entre las respuestas que ofrece la pregunta.</translation>
    </message>
    <message>
        <source>The series “%1” is not understood.</source>
        <translation>La serie «%1» no se entiende.</translation>
    </message>
    <message>
        <source>It was not taken. It needs an id, and for each year a number.</source>
        <translation>No se incorporó. Necesita un identificador y, para cada año, un número.</translation>
    </message>
    <message>
        <source>The entry %1 is no object.</source>
        <translation>La entrada %1 no es un objeto.</translation>
    </message>
    <message>
        <source>It was not taken. Write the file again.</source>
        <translation>No se incorporó. Escriba el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Take a file of “iccs export --format response-json” for this questionnaire and country. Nothing was changed.</source>
        <translation>Use un archivo de «iccs export --format response-json» para este cuestionario y este país. No se cambió nada.</translation>
    </message>
    <message>
        <source>It is damaged JSON: %1, at byte %2.</source>
        <translation>Es JSON dañado: %1, en el byte %2.</translation>
    </message>
    <message>
        <source>It is JSON of another kind.</source>
        <translation>Es JSON de otro tipo.</translation>
    </message>
    <message>
        <source>A newer program wrote it.</source>
        <translation>Lo escribió una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>It answers “%1”, not “%2”.</source>
        <translation>Responde a «%1», no a «%2».</translation>
    </message>
    <message>
        <source>It is of the country “%1”, not “%2”.</source>
        <translation>Es del país «%1», no de «%2».</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. %1</source>
        <translation>No se incorporó nada del archivo. %1</translation>
    </message>
    <message>
        <source>The sheet “%1” is of another part than the sheets before it.</source>
        <translation>La hoja «%1» es de una parte distinta de la de las hojas anteriores.</translation>
    </message>
    <message>
        <source>Take each part in its own workbook.</source>
        <translation>Use cada parte en su propio libro de trabajo.</translation>
    </message>
    <message>
        <source>%1 has no part for the institution “%2”.</source>
        <translation>%1 no tiene ninguna parte para la institución «%2».</translation>
    </message>
    <message>
        <source>Write the parts again and have them filled in.</source>
        <translation>Escriba de nuevo las partes y haga que se completen.</translation>
    </message>
    <message>
        <source>The cell “%1” is not in the part of “%2”.</source>
        <translation>La celda «%1» no está en la parte de «%2».</translation>
    </message>
    <message>
        <source>The row was not read. Another institution answers it.</source>
        <translation>La fila no se leyó. La responde otra institución.</translation>
    </message>
    <message>
        <source>The question “%1” is not in the part of “%2”.</source>
        <translation>La pregunta «%1» no está en la parte de «%2».</translation>
    </message>
    <message>
        <source>The sheet “%1” answers the questionnaire, but the line above the answers that begins with “iccs-” is gone.</source>
        <translation>La hoja «%1» responde al cuestionario, pero falta la línea situada sobre las respuestas que empieza por «iccs-».</translation>
    </message>
    <message>
        <source>Nothing of the sheet was taken. Copy the line back from the workbook that was sent out; it is the second line of the sheet.</source>
        <translation>No se incorporó nada de la hoja. Copie la línea del libro de trabajo que se envió; es la segunda línea de la hoja.</translation>
    </message>
    <message>
        <source>Hidden rows of the sheet “%1” hold answers to %2 cells: %3.</source>
        <translation>Filas ocultas de la hoja «%1» contienen respuestas; celdas: %2 (%3).</translation>
    </message>
    <message>
        <source>They were taken. Look whether they were meant to be sent.</source>
        <translation>Se incorporaron. Compruebe si se querían enviar.</translation>
    </message>
    <message>
        <source>%1: the project says something else than the file.</source>
        <translation>%1: el proyecto indica algo distinto del archivo.</translation>
    </message>
    <message>
        <source>The project&apos;s answer stays. Say --accept when the file is to hold.</source>
        <translation>Se mantiene la respuesta del proyecto. Agregue --accept si debe prevalecer el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Incorporar %n respuesta</numerusform>
            <numerusform>Incorporar %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Findings of the checks: %1</source>
        <translation>Hallazgos de las comprobaciones: %1</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>Errores sin explicación</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicados</translation>
    </message>
    <message>
        <source>Warnings and notes</source>
        <translation>Advertencias y notas</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Seal of the frozen copy (SHA-256)</source>
        <translation>Sello de la copia inalterable (SHA-256)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Celdas por estado</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Realizadas</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superadas</translation>
    </message>
    <message numerus="yes">
        <source>It was sent although %n errors are not explained. They are listed here.</source>
        <translation>
            <numerusform>Se envió aunque %n error no está explicado. Se indica aquí.</numerusform>
            <numerusform>Se envió aunque %n errores no están explicados. Se enumeran aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators computed from it</source>
        <translation>Indicadores calculados a partir de la respuesta</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>Las cifras proporcionadas no permiten calcular ninguno.</translation>
    </message>
    <message>
        <source>Since the submission %1</source>
        <translation>Desde el envío %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>“sha256sum -c SHA256SUMS” in the unpacked folder shows whether they arrived whole.</source>
        <translation>«sha256sum -c SHA256SUMS» en la carpeta descomprimida muestra si llegaron íntegros.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Response to a questionnaire: %1</source>
        <translation>Respuesta a un cuestionario: %1</translation>
    </message>
    <message>
        <source>A submission was to be made in %1.</source>
        <translation>Se iba a crear un envío en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors have no explanation: %1</source>
        <translation>
            <numerusform>%n error no tiene explicación: %1</numerusform>
            <numerusform>%n errores no tienen explicación: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the figures, or explain why they may stand. Whoever must send them as they are says --allow-errors, and the letter lists them.</source>
        <translation>Corrija las cifras o explique por qué pueden mantenerse. Quien deba enviarlas como están puede agregar --allow-errors, y la carta los enumera.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>El sistema lo rechazó: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Compruebe que haya espacio en el disco.</translation>
    </message>
    <message>
        <source>The project has no answers to “%1” in these years.</source>
        <translation>El proyecto no tiene respuestas a «%1» en estos años.</translation>
    </message>
    <message>
        <source>Answer the questionnaire first: “iccs fill” or “iccs answer”.</source>
        <translation>Responda primero al cuestionario: «iccs fill» o «iccs answer».</translation>
    </message>
    <message>
        <source>Reading the labels of %1</source>
        <translation>Leyendo las denominaciones de %1</translation>
    </message>
    <message>
        <source>Filling %1</source>
        <translation>Completando %1</translation>
    </message>
    <message>
        <source>Writing the parts of %1</source>
        <translation>Escribiendo las partes de %1</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of a questionnaire.</source>
        <translation>Se iba a incorporar %1 como parte devuelta de un cuestionario.</translation>
    </message>
    <message>
        <source>It is a whole response, not the part of an institution.</source>
        <translation>Es una respuesta completa, no la parte de una institución.</translation>
    </message>
    <message>
        <source>Take its answers in on the page of questionnaires.</source>
        <translation>Incorpore sus respuestas en la página de los cuestionarios.</translation>
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
        <translation>Decididos por ambos</translation>
    </message>
    <message>
        <source>Offences on which both mappers decided; the other figures are about these.</source>
        <translation>Delitos sobre los que decidieron ambas personas; las demás cifras se refieren a ellos.</translation>
    </message>
    <message>
        <source>Same in all</source>
        <translation>Iguales en todo</translation>
    </message>
    <message>
        <source>Same category, relation, tags and data flags.</source>
        <translation>La misma categoría, relación, etiquetas e indicadores de datos.</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Misma categoría</translation>
    </message>
    <message>
        <source>Same division</source>
        <translation>Misma división</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>Misma sección</translation>
    </message>
    <message>
        <source>Kappa by section</source>
        <translation>Kappa por sección</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement on the section beyond what chance would give. 1 is full agreement, 0 is chance.</source>
        <translation>Kappa de Cohen: concordancia en la sección más allá de la que daría el azar. 1 es concordancia total, 0 es azar.</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>Casi iguales</translation>
    </message>
    <message>
        <source>Of the offences with different categories: only the level differs, or the division is the same.</source>
        <translation>De los delitos con categorías distintas: solo difiere el nivel, o la división es la misma.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>It says nothing when all offences are in one section.</source>
        <translation>No dice nada cuando todos los delitos están en una sola sección.</translation>
    </message>
    <message numerus="yes">
        <source>%1 here and %2 there (%n offence(s))</source>
        <translation>
            <numerusform>aquí %1 y allí %2 (%n delito)</numerusform>
            <numerusform>aquí %1 y allí %2 (%n delitos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ most often: %1.</source>
        <translation>Difieren sobre todo: %1.</translation>
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
        <translation>Código nacional</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>Código de la ICCS</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>Indicadores de los datos</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Reglas citadas</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Candidatos descartados</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Remanente</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Día de la revisión</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Comentario del revisor</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor del cambio</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Internal number of the offence</source>
        <translation>Número interno del delito</translation>
    </message>
    <message>
        <source>Internal number of the link</source>
        <translation>Número interno del vínculo</translation>
    </message>
    <message>
        <source>The columns are complete. Check them, then go on.</source>
        <translation>Las columnas están completas. Revíselas y continúe.</translation>
    </message>
    <message>
        <source>Choose the column of the national codes, and at least one column to take over.</source>
        <translation>Elija la columna de los códigos nacionales y al menos una columna que se incorporará.</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>no está en la tabla</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>Fuente del peso</translation>
    </message>
</context>
<context>
    <name>exchangepage::CompareDialog</name>
    <message numerus="yes">
        <source>%n chosen offence(s) were left as they are, because only one of you decided.</source>
        <translation>
            <numerusform>%n delito elegido quedó como estaba, porque solo decidió uno de ustedes.</numerusform>
            <numerusform>%n delitos elegidos quedaron como estaban, porque solo decidió uno de ustedes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were taken over as proposals; what was chosen here before stands among the rejected candidates.</source>
        <translation>
            <numerusform>%n decisión se adoptó como propuesta; lo que se había elegido aquí queda entre los candidatos rechazados.</numerusform>
            <numerusform>%n decisiones se adoptaron como propuestas; lo que se había elegido aquí queda entre los candidatos rechazados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) are marked as disputed; both decisions stand in the rationale.</source>
        <translation>
            <numerusform>%n delito está marcado como disputado; ambas decisiones constan en la justificación.</numerusform>
            <numerusform>%n delitos están marcados como disputados; ambas decisiones constan en la justificación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>part of a file name</comment>
        <translation>comparacion</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>La comparación se escribió en %1.</translation>
    </message>
    <message>
        <source>&amp;Choose a project or a table…</source>
        <translation>&amp;Elegir un proyecto o una tabla…</translation>
    </message>
    <message>
        <source>Compare with another mapper</source>
        <translation>Comparar con otra persona</translation>
    </message>
    <message>
        <source>Whose mapping is it compared with?</source>
        <translation>¿Con la correspondencia de quién se compara?</translation>
    </message>
    <message>
        <source>Choose the project in which somebody else mapped the same national list, or a table with national codes and ICCS codes. That file is only read.</source>
        <translation>Elija el proyecto en el que otra persona clasificó la misma lista nacional, o una tabla con códigos nacionales y códigos de la ICCS. Ese archivo solo se lee.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Take over the other&apos;s decision</source>
        <translation>&amp;Adoptar la decisión de la otra persona</translation>
    </message>
    <message>
        <source>Mark as &amp;disputed</source>
        <translation>Marcar como &amp;disputado</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exportar como CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Projects and tables (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Proyectos y tablas (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
    <message>
        <source>compared with %1, list %2</source>
        <translation>comparado con %1, lista %2</translation>
    </message>
    <message>
        <source>Choose rows of the table first.</source>
        <translation>Elija primero filas de la tabla.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonModel</name>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How many steps in the tree lie between the categories.</source>
        <translation>Cuántos pasos del árbol hay entre las categorías.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>%1
The other mapper&apos;s list calls it: %2</source>
        <translation>%1
La lista de la otra persona lo llama: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Other mapper</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Both within</source>
        <translation>Ambas dentro de</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Otros detalles</translation>
    </message>
    <message>
        <source>Near: other level</source>
        <translation>Cerca: otro nivel</translation>
    </message>
    <message>
        <source>Near: same division</source>
        <translation>Cerca: misma división</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>Misma sección</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>Otra sección</translation>
    </message>
    <message>
        <source>In scope or not</source>
        <translation>Dentro o fuera de alcance</translation>
    </message>
    <message>
        <source>Decided here only</source>
        <translation>Solo decidido aquí</translation>
    </message>
    <message>
        <source>Decided there only</source>
        <translation>Solo decidido allí</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonView</name>
    <message>
        <source>Find an offence</source>
        <translation>Buscar un delito</translation>
    </message>
    <message>
        <source>Differences of the two mappers</source>
        <translation>Diferencias entre las dos personas</translation>
    </message>
</context>
<context>
    <name>exchangepage::ExportDialog</name>
    <message>
        <source>Export the correspondence</source>
        <translation>Exportar la correspondencia</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exportar a un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>What this format cannot carry</source>
        <translation>Lo que este formato no puede incluir</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>L&amp;anguage of titles and headings</source>
        <translation>&amp;Idioma de los títulos y los encabezados</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>Import a list of offences first.</source>
        <translation>Importe primero una lista de delitos.</translation>
    </message>
    <message>
        <source>correspondence</source>
        <comment>part of a file name</comment>
        <translation>correspondencia</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>Se escribió %1 (%2).</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>How the records are read that the script shall code. Layouts are made on the page “Data and coding”.</source>
        <translation>Cómo se leen los registros que el script debe codificar. Los diseños de registro se crean en la página «Datos y codificación».</translation>
    </message>
    <message>
        <source>La&amp;yout of the records</source>
        <translation>Diseño de los re&amp;gistros</translation>
    </message>
    <message>
        <source>Counts &amp;by</source>
        <translation>Recuentos &amp;por</translation>
    </message>
    <message>
        <source>None: one column “code”</source>
        <translation>Ninguno: una sola columna «code» (código)</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Cuestionario</translation>
    </message>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>Responda primero a un cuestionario.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ForeignWorkbookDialog</name>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>Responda primero a un cuestionario.</translation>
    </message>
    <message>
        <source>Choose the workbook, then open its map or let one be proposed. Check the lines before you fill it; double-click a cell or year to correct it.</source>
        <translation>Elija el libro de trabajo y, después, abra su mapa o haga que se proponga uno. Revise las líneas antes de completarlo; haga doble clic en una celda o un año para corregirlos.</translation>
    </message>
    <message>
        <source>%1 of %2 lines count.</source>
        <translation>Líneas que se aplican: %1 de %2.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xltx *.xltm);;All files (*)</source>
        <translation>Libros de trabajo (*.xlsx *.xlsm *.xltx *.xltm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>Mapas de celdas (*.csv *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No cell of the questionnaire was recognised in the workbook. Open a map that names them.</source>
        <translation>No se reconoció ninguna celda del cuestionario en el libro de trabajo. Abra un mapa que las indique.</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv)</source>
        <translation>Mapas de celdas (*.csv)</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>El mapa se escribió en %1.</translation>
    </message>
    <message>
        <source>Workbooks (*.%1)</source>
        <translation>Libros de trabajo (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>Se escribió %1. Celdas completadas: %2; como antes: %3; rechazadas: %4.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Fill a workbook of others</source>
        <translation>Completar un libro de trabajo diseñado por otros</translation>
    </message>
    <message>
        <source>&amp;Fill a copy…</source>
        <translation>&amp;Completar una copia…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>C&amp;uestionario</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>no se eligió ninguno</translation>
    </message>
    <message>
        <source>&amp;Choose the workbook…</source>
        <translation>&amp;Elegir el libro de trabajo…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro de trabajo</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Proponer</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Map of its cells</source>
        <translation>Mapa de sus celdas</translation>
    </message>
    <message>
        <source>Lines of the map</source>
        <translation>Líneas del mapa</translation>
    </message>
</context>
<context>
    <name>exchangepage::LinkFields</name>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>Indicadores de los datos</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Remanente</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Reglas citadas</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Candidatos descartados</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor del cambio</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Comentario del revisor</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>names of the fields that differ</comment>
        <translation>otros valores: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>Fuente del peso</translation>
    </message>
</context>
<context>
    <name>exchangepage::MapModel</name>
    <message>
        <source>the table</source>
        <translation>la tabla</translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <comment>candidates follow</comment>
        <translation>sin decidir: %1</translation>
    </message>
    <message>
        <source>The questionnaire has no such cell.</source>
        <translation>El cuestionario no tiene esa celda.</translation>
    </message>
    <message>
        <source>Place in the workbook</source>
        <translation>Lugar en el libro de trabajo</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Contenido actual</translation>
    </message>
    <message>
        <source>Cell of the questionnaire</source>
        <translation>Celda del cuestionario</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Its label</source>
        <translation>Su rótulo</translation>
    </message>
</context>
<context>
    <name>exchangepage::PartsDialog</name>
    <message>
        <source>Parts for institutions</source>
        <translation>Partes para las instituciones</translation>
    </message>
    <message>
        <source>Parts and what came back</source>
        <translation>Partes y lo que se devolvió</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Cuestionario</translation>
    </message>
    <message>
        <source>&amp;Years to fill in</source>
        <translation>&amp;Años que se deben completar</translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation>&amp;Instituciones</translation>
    </message>
    <message>
        <source>&amp;Language of the workbooks</source>
        <translation>I&amp;dioma de los libros de trabajo</translation>
    </message>
    <message>
        <source>&amp;Write into a folder…</source>
        <translation>&amp;Escribir en una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>Incorporar una &amp;parte devuelta…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused</source>
        <translation>Añadidas: %1; cambiadas: %2; como antes: %3; rechazadas: %4</translation>
    </message>
    <message>
        <source>%1 of %2 cells are open</source>
        <translation>Celdas pendientes: %1 de %2</translation>
    </message>
    <message>
        <source>has not come back</source>
        <translation>todavía no devuelta</translation>
    </message>
    <message>
        <source>has come back</source>
        <translation>devuelta</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Incorporación</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Incorporada por</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Completada por</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Completada el</translation>
    </message>
    <message>
        <source>Tick a year and an institution.</source>
        <translation>Marque un año y una institución.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were written. Send each to its institution.</source>
        <translation>
            <numerusform>Se escribió %n parte. Envíela a la institución correspondiente.</numerusform>
            <numerusform>Se escribieron %n partes. Envíe cada una a la institución correspondiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceDialog</name>
    <message>
        <source>Take in a table of another country</source>
        <translation>Importar una tabla de otro país</translation>
    </message>
    <message>
        <source>Which country has mapped its offences already?</source>
        <translation>¿Qué país ya ha clasificado sus delitos?</translation>
    </message>
    <message>
        <source>Drop its correspondence table here: any table with the names of offences and their ICCS codes, or a CSV, XLSX or SSSOM export of this program. Its decisions become precedents for suggestions; none of its rows is mapped or counted here.</source>
        <translation>Suelte aquí su tabla de correspondencia: cualquier tabla con los nombres de los delitos y sus códigos de la ICCS, o una exportación CSV, XLSX o SSSOM de este programa. Sus decisiones servirán de precedentes para las sugerencias; ninguna de sus filas se asigna ni se cuenta aquí.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>Indique el país; las sugerencias lo mencionarán.</translation>
    </message>
    <message>
        <source>It will replace the table of that name.</source>
        <translation>Reemplazará la tabla de ese nombre.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceForm</name>
    <message>
        <source>Lab&amp;el of the offence</source>
        <translation>&amp;Denominación del delito</translation>
    </message>
    <message>
        <source>&amp;ICCS code</source>
        <translation>Códi&amp;go de la ICCS</translation>
    </message>
    <message>
        <source>National c&amp;ode</source>
        <translation>Códig&amp;o nacional</translation>
    </message>
    <message>
        <source>Legal &amp;reference</source>
        <translation>&amp;Referencia legal</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>When the country has several, such as police and courts</source>
        <translation>Si el país tiene varias, por ejemplo, de la policía y de los tribunales</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Na&amp;me of the table</source>
        <translation>Nom&amp;bre de la tabla</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>Idio&amp;ma de las denominaciones</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>no está en la tabla</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferencesDialog</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>&amp;Take in a table…</source>
        <translation>&amp;Importar una tabla…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Tables of other countries</source>
        <translation>Tablas de otros países</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No table of another country is used yet</source>
        <translation>Todavía no se usa ninguna tabla de otro país</translation>
    </message>
    <message>
        <source>Where a country with a similar law has mapped its offences already, its decisions help to suggest categories for yours. They are examples only: they are not mapped, counted, checked or exported.</source>
        <translation>Cuando un país con una legislación similar ya ha clasificado sus delitos, sus decisiones ayudan a sugerir categorías para los suyos. Son solo ejemplos: no se asignan, ni se cuentan, ni se comprueban, ni se exportan.</translation>
    </message>
    <message>
        <source>The decisions of %1 are used as precedents from now on.</source>
        <translation>A partir de ahora, las decisiones de %1 se usan como precedentes.</translation>
    </message>
    <message>
        <source>The table of %1 was removed. Undo brings it back.</source>
        <translation>Se quitó la tabla de %1. Puede deshacerlo para recuperarla.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReviewDialog</name>
    <message>
        <source>Take in a reviewed table</source>
        <translation>Importar una tabla revisada</translation>
    </message>
    <message>
        <source>Which table came back?</source>
        <translation>¿Qué tabla recibió de vuelta?</translation>
    </message>
    <message>
        <source>Drop the reviewed table here: our own workbook or CSV after somebody edited it, or any table with national codes and ICCS codes.</source>
        <translation>Suelte aquí la tabla revisada: el libro de trabajo o el archivo CSV de este programa después de que alguien lo editó, o cualquier tabla con códigos nacionales y códigos de la ICCS.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The table is about the list</source>
        <translation>La tabla se refiere a la lista</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>The table says the same as the links in the project.</source>
        <translation>La tabla coincide con los vínculos del proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are the same in the table and in the project.</source>
        <translation>
            <numerusform>%n vínculo es igual en la tabla y en el proyecto.</numerusform>
            <numerusform>%n vínculos son iguales en la tabla y en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>&amp;Incorporar %n cambio</numerusform>
            <numerusform>&amp;Incorporar %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed meanwhile. Go on to compare again.</source>
        <translation>El proyecto cambió entretanto. Continúe para comparar de nuevo.</translation>
    </message>
</context>
<context>
    <name>exchangepage::TakeBackDialog</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>Indicada de otra manera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>&amp;Elegir el archivo devuelto…</translation>
    </message>
    <message>
        <source>Take back a part</source>
        <translation>Incorporar una parte devuelta</translation>
    </message>
    <message>
        <source>Which part came back?</source>
        <translation>¿Qué parte se devolvió?</translation>
    </message>
    <message>
        <source>Choose the workbook that an institution filled in and sent back (XLSX or ODS). You see what it changes before anything is taken over.</source>
        <translation>Elija el libro de trabajo que una institución completó y devolvió (XLSX u ODS). Verá qué cambia antes de que se incorpore nada.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>The part says the same as the answers in the project.</source>
        <translation>La parte indica lo mismo que las respuestas del proyecto.</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods)</source>
        <translation>Libros de trabajo (*.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se indica</translation>
    </message>
    <message>
        <source>%1: the part of %2. Filled in by: %3. Filled in on: %4.</source>
        <translation>%1: la parte de %2. Completada por: %3. Completada el: %4.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n answer(s)</source>
        <translation>
            <numerusform>&amp;Incorporar %n respuesta</numerusform>
            <numerusform>&amp;Incorporar %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over.</source>
        <translation>
            <numerusform>Se incorporó %n respuesta.</numerusform>
            <numerusform>Se incorporaron %n respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Por qué no se toma</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Reading %1</source>
        <translation>Lectura de %1</translation>
    </message>
</context>
<context>
    <name>intake::BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>How much the labels before and after are alike.</source>
        <translation>Cuánto se parecen las denominaciones de antes y de después.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Whether the change is taken over.</source>
        <translation>Si el cambio se incorpora.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Interpretado como</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Buscar un cambio</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The chosen change, field by field</source>
        <translation>El cambio elegido, campo por campo</translation>
    </message>
    <message>
        <source>&amp;Take all that are shown</source>
        <translation>&amp;Incorporar todos los mostrados</translation>
    </message>
    <message>
        <source>&amp;Leave all that are shown</source>
        <translation>&amp;Omitir todos los mostrados</translation>
    </message>
    <message>
        <source>%1 of %2 changes will be taken over.</source>
        <translation>Se incorporarán %1 de %2 cambios.</translation>
    </message>
</context>
<context>
    <name>intake::FindingNames</name>
    <message>
        <source>Rows that are too short or too long</source>
        <translation>Filas demasiado cortas o demasiado largas</translation>
    </message>
    <message>
        <source>Quotation marks that are not closed</source>
        <translation>Comillas sin cerrar</translation>
    </message>
    <message>
        <source>Bytes that are no text</source>
        <translation>Bytes que no son texto</translation>
    </message>
    <message>
        <source>Cells with a zero byte</source>
        <translation>Celdas con un byte cero</translation>
    </message>
    <message>
        <source>Columns without a header</source>
        <translation>Columnas sin encabezado</translation>
    </message>
    <message>
        <source>Headers that stand twice</source>
        <translation>Encabezados repetidos</translation>
    </message>
    <message>
        <source>Merged cells</source>
        <translation>Celdas combinadas</translation>
    </message>
    <message>
        <source>Formulas, taken as their values</source>
        <translation>Fórmulas, tomadas por sus valores</translation>
    </message>
    <message>
        <source>Macros, which were ignored</source>
        <translation>Macros, que no se tuvieron en cuenta</translation>
    </message>
    <message>
        <source>Title rows above the headers</source>
        <translation>Filas de título sobre los encabezados</translation>
    </message>
    <message>
        <source>Codes that stand twice</source>
        <translation>Códigos repetidos</translation>
    </message>
    <message>
        <source>Offences without a label</source>
        <translation>Delitos sin denominación</translation>
    </message>
    <message>
        <source>Sums among the detail rows</source>
        <translation>Sumas entre las filas de detalle</translation>
    </message>
    <message>
        <source>Words of a decision among the codes</source>
        <translation>Palabras de una decisión entre los códigos</translation>
    </message>
    <message>
        <source>Rows without a code</source>
        <translation>Filas sin código</translation>
    </message>
    <message>
        <source>Codes that may have lost leading zeros</source>
        <translation>Códigos que pueden haber perdido ceros iniciales</translation>
    </message>
    <message>
        <source>Leading zeros that were restored</source>
        <translation>Ceros iniciales restituidos</translation>
    </message>
    <message>
        <source>Codes with letters of another alphabet that look alike</source>
        <translation>Códigos con letras parecidas de otro alfabeto</translation>
    </message>
    <message>
        <source>Dates that cannot be read</source>
        <translation>Fechas que no se pueden leer</translation>
    </message>
    <message>
        <source>Counts that cannot be read</source>
        <translation>Recuentos que no se pueden leer</translation>
    </message>
    <message>
        <source>Labels that several codes share</source>
        <translation>Denominaciones que comparten varios códigos</translation>
    </message>
    <message>
        <source>National codes that are ICCS codes</source>
        <translation>Códigos nacionales que son códigos de la ICCS</translation>
    </message>
    <message>
        <source>Codes that the list does not have</source>
        <translation>Códigos que la lista no tiene</translation>
    </message>
    <message>
        <source>Codes that ICCS does not have</source>
        <translation>Códigos que la ICCS no tiene</translation>
    </message>
    <message>
        <source>Codes that were repaired</source>
        <translation>Códigos que se corrigieron</translation>
    </message>
    <message>
        <source>Words that are not understood</source>
        <translation>Palabras que no se entienden</translation>
    </message>
    <message>
        <source>Rows that stand twice</source>
        <translation>Filas repetidas</translation>
    </message>
    <message>
        <source>Dates and numbers that cannot be read</source>
        <translation>Fechas y números que no se pueden leer</translation>
    </message>
    <message>
        <source>Rows of another list</source>
        <translation>Filas de otra lista</translation>
    </message>
    <message>
        <source>Lists with few codes in common</source>
        <translation>Listas con pocos códigos en común</translation>
    </message>
    <message>
        <source>Rows without a label</source>
        <translation>Filas sin denominación</translation>
    </message>
    <message>
        <source>Labels with broken letters</source>
        <translation>Denominaciones con letras dañadas</translation>
    </message>
    <message>
        <source>Rows with broken quotes</source>
        <translation>Filas con comillas defectuosas</translation>
    </message>
    <message>
        <source>Rows with another number of cells</source>
        <translation>Filas con otro número de celdas</translation>
    </message>
    <message>
        <source>Rows with NUL bytes</source>
        <translation>Filas con bytes NUL</translation>
    </message>
    <message>
        <source>Texts with bytes that are no text</source>
        <translation>Textos con bytes que no son texto</translation>
    </message>
    <message>
        <source>Weights and counts that cannot be read as numbers</source>
        <translation>Pesos y recuentos que no se pueden leer como números</translation>
    </message>
    <message>
        <source>Cases or persons that no column tells</source>
        <translation>Casos o personas que ninguna columna distingue</translation>
    </message>
    <message>
        <source>Offences of a case, told by no column</source>
        <translation>Delitos de un caso que ninguna columna reúne</translation>
    </message>
    <message>
        <source>Sheets that the workbook does not have</source>
        <translation>Hojas que el libro de trabajo no tiene</translation>
    </message>
    <message>
        <source>Places that are on no sheet</source>
        <translation>Lugares que no están en ninguna hoja</translation>
    </message>
    <message>
        <source>Formulas, which were kept</source>
        <translation>Fórmulas, que se conservaron</translation>
    </message>
    <message>
        <source>Places within merged cells</source>
        <translation>Lugares dentro de celdas combinadas</translation>
    </message>
    <message>
        <source>Locked cells of protected sheets</source>
        <translation>Celdas bloqueadas de hojas protegidas</translation>
    </message>
    <message>
        <source>Hidden sheets</source>
        <translation>Hojas ocultas</translation>
    </message>
    <message>
        <source>Texts that are too long for a cell</source>
        <translation>Textos demasiado largos para una celda</translation>
    </message>
    <message>
        <source>Formulas that are computed when the file is opened</source>
        <translation>Fórmulas que se calculan al abrir el archivo</translation>
    </message>
    <message>
        <source>Signed workbook</source>
        <translation>Libro de trabajo firmado</translation>
    </message>
    <message>
        <source>Lines of the map that are not understood</source>
        <translation>Líneas del mapa que no se entienden</translation>
    </message>
    <message>
        <source>Lines of the map that are not decided</source>
        <translation>Líneas del mapa sin decidir</translation>
    </message>
    <message>
        <source>Cells that the questionnaire does not have</source>
        <translation>Celdas que el cuestionario no tiene</translation>
    </message>
    <message>
        <source>Years that are not asked</source>
        <translation>Años que no se solicitan</translation>
    </message>
    <message>
        <source>Places that stand twice</source>
        <translation>Lugares repetidos</translation>
    </message>
    <message>
        <source>Cells that stand twice</source>
        <translation>Celdas repetidas</translation>
    </message>
    <message>
        <source>Cells that this collection does not ask for</source>
        <translation>Celdas que esta recopilación de datos no solicita</translation>
    </message>
    <message>
        <source>Answers without a place in the map</source>
        <translation>Respuestas sin lugar en el mapa</translation>
    </message>
    <message>
        <source>Figures that were written as text</source>
        <translation>Cifras que se escribieron como texto</translation>
    </message>
    <message>
        <source>Places without an answer</source>
        <translation>Lugares sin respuesta</translation>
    </message>
    <message>
        <source>Places that the workbook does not have</source>
        <translation>Lugares que el libro de trabajo no tiene</translation>
    </message>
    <message>
        <source>Figures that are not understood</source>
        <translation>Cifras que no se entienden</translation>
    </message>
    <message>
        <source>Figures that formulas gave</source>
        <translation>Cifras obtenidas con fórmulas</translation>
    </message>
    <message>
        <source>Digits of another script</source>
        <translation>Dígitos de otra escritura</translation>
    </message>
    <message>
        <source>Hidden rows with answers</source>
        <translation>Filas ocultas con respuestas</translation>
    </message>
    <message>
        <source>Sheets without their addresses</source>
        <translation>Hojas sin las direcciones de sus celdas</translation>
    </message>
    <message>
        <source>Cells of another part</source>
        <translation>Celdas de otra parte</translation>
    </message>
    <message>
        <source>Levels without evidence</source>
        <translation>Niveles sin evidencia</translation>
    </message>
    <message>
        <source>Answers that the assessment does not ask</source>
        <translation>Respuestas que la evaluación no pide</translation>
    </message>
    <message>
        <source>Targets below the level</source>
        <translation>Metas inferiores al nivel</translation>
    </message>
    <message>
        <source>Fields of entries that are not known</source>
        <translation>Campos de entradas que no se conocen</translation>
    </message>
    <message>
        <source>Answers to another assessment</source>
        <translation>Respuestas a otra evaluación</translation>
    </message>
    <message>
        <source>Lines that are not taken in</source>
        <translation>Líneas que no se incorporan</translation>
    </message>
</context>
<context>
    <name>intake::FindingsReport</name>
    <message>
        <source>What was noticed</source>
        <translation>Qué se observó</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What was noticed while the file was read</source>
        <translation>Lo que se observó al leer el archivo</translation>
    </message>
    <message numerus="yes">
        <source>The program noticed %n thing(s) while reading.</source>
        <translation>
            <numerusform>El programa observó %n detalle durante la lectura.</numerusform>
            <numerusform>El programa observó %n detalles durante la lectura.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program noticed nothing unusual while reading.</source>
        <translation>El programa no observó nada inusual durante la lectura.</translation>
    </message>
</context>
<context>
    <name>intake::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>intake::ReadOptionsRow</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>%1 with a byte order mark</source>
        <comment>encoding</comment>
        <translation>%1 con marca de orden de bytes</translation>
    </message>
    <message>
        <source>%1 (a guess from the letters)</source>
        <comment>encoding</comment>
        <translation>%1 (deducida de las letras)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificación</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Separador</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Hoja</translation>
    </message>
    <message>
        <source>First row holds the &amp;headers</source>
        <translation>La primera fila contiene los &amp;encabezados</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detectar</translation>
    </message>
    <message>
        <source>Rows &amp;above the headers</source>
        <translation>Filas so&amp;bre los encabezados</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns.</source>
        <translation>%1 filas, %2 columnas.</translation>
    </message>
    <message>
        <source>Text file in %1, columns parted by %2.</source>
        <translation>Archivo de texto en %1; columnas separadas por %2.</translation>
    </message>
    <message>
        <source>Workbook (%1), sheet “%2”.</source>
        <translation>Libro (%1), hoja «%2».</translation>
    </message>
</context>
<context>
    <name>intake::SourcePanel</name>
    <message>
        <source>Choose a table</source>
        <translation>Elija una tabla</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>&amp;Pegar desde una hoja de cálculo</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in the spreadsheet, with their headers, and paste again.</source>
        <translation>El portapapeles no contiene texto. Copie las celdas en la hoja de cálculo, con sus encabezados, y pegue de nuevo.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>These are the first rows of the file.</source>
        <translation>Estas son las primeras filas del archivo.</translation>
    </message>
</context>
<context>
    <name>intake::StepsDialog</name>
    <message>
        <source>Finish</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Establecer el estado de %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n offence(s): %1.</source>
        <translation>
            <numerusform>Establecer el estado de %n delito: %1.</numerusform>
            <numerusform>Establecer el estado de %n delitos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the relation of %n offence(s): %1.</source>
        <translation>
            <numerusform>Establecer la relación de %n delito: %1.</numerusform>
            <numerusform>Establecer la relación de %n delitos: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the tag %1 of %n offence(s).</source>
        <translation>
            <numerusform>Asignar la etiqueta %1 a %n delito.</numerusform>
            <numerusform>Asignar la etiqueta %1 a %n delitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe the counts of %n offence(s): %1.</source>
        <translation>
            <numerusform>Describir los recuentos de %n delito: %1.</numerusform>
            <numerusform>Describir los recuentos de %n delitos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 out of scope.</source>
        <translation>Dejar %1 fuera de alcance.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n offence(s) out of scope.</source>
        <translation>
            <numerusform>Dejar %n delito fuera de alcance.</numerusform>
            <numerusform>Dejar %n delitos fuera de alcance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the links of %1.</source>
        <translation>Eliminar los vínculos de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the links of %n offence(s).</source>
        <translation>
            <numerusform>Eliminar los vínculos de %n delito.</numerusform>
            <numerusform>Eliminar los vínculos de %n delitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link from %1 to %2.</source>
        <translation>Eliminar el vínculo de %1 con %2.</translation>
    </message>
    <message>
        <source>Change the link of %1.</source>
        <translation>Cambiar el vínculo de %1.</translation>
    </message>
    <message>
        <source>Restore an earlier state of the link of %1.</source>
        <translation>Restaurar un estado anterior del vínculo de %1.</translation>
    </message>
    <message>
        <source>Reject the category %2 for %1.</source>
        <translation>Descartar la categoría %2 para %1.</translation>
    </message>
    <message>
        <source>Link %1 to %2.</source>
        <translation>Vincular %1 con %2.</translation>
    </message>
    <message numerus="yes">
        <source>Link %n offence(s) to %1.</source>
        <translation>
            <numerusform>Vincular %n delito con %1.</numerusform>
            <numerusform>Vincular %n delitos con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the suggestion %2 for %1.</source>
        <translation>Elegir la sugerencia %2 para %1.</translation>
    </message>
    <message>
        <source>Add the category %2 to %1.</source>
        <translation>Agregar la categoría %2 a %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add the category %1 to %n offence(s).</source>
        <translation>
            <numerusform>Agregar la categoría %1 a %n delito.</numerusform>
            <numerusform>Agregar la categoría %1 a %n delitos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %1 by %2 in %n link(s).</source>
        <translation>
            <numerusform>Reemplazar %1 por %2 en %n vínculo.</numerusform>
            <numerusform>Reemplazar %1 por %2 en %n vínculos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::BulkPanel</name>
    <message>
        <source>What you choose here holds for all of them, as one step that can be undone. You can also drag them onto a suggestion or onto the classification.</source>
        <translation>Lo que elija aquí se aplica a todos, en un solo paso que se puede deshacer. También puede arrastrarlos a una sugerencia o a la clasificación.</translation>
    </message>
    <message>
        <source>Why are they out of scope? Enter applies it.</source>
        <translation>¿Por qué están fuera de alcance? Pulse Intro para aplicarlo.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Buscar una categoría</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Remove the links</source>
        <translation>Eliminar los vínculos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) selected</source>
        <translation>
            <numerusform>%Ln delito seleccionado</numerusform>
            <numerusform>%Ln delitos seleccionados</numerusform>
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
            <numerusform>y %Ln categoría más</numerusform>
            <numerusform>y %Ln categorías más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryPanel</name>
    <message>
        <source>ICCS category</source>
        <translation>Categoría de la ICCS</translation>
    </message>
    <message>
        <source>Back to the category before</source>
        <translation>Volver a la categoría anterior</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Links the selected offences to this category</source>
        <translation>Vincula los delitos seleccionados con esta categoría</translation>
    </message>
    <message>
        <source>More about this category</source>
        <translation>Más sobre esta categoría</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>&amp;Mostrar en la clasificación</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copiar el código</translation>
    </message>
    <message>
        <source>&amp;Replace this category by another everywhere</source>
        <translation>&amp;Reemplazar esta categoría por otra en todas partes</translation>
    </message>
    <message>
        <source>Text of the category</source>
        <translation>Texto de la categoría</translation>
    </message>
    <message>
        <source>Choose a suggestion or a category.</source>
        <translation>Elija una sugerencia o una categoría.</translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryText</name>
    <message>
        <source>%1 is not in this edition of the classification.</source>
        <translation>%1 no está en esta edición de la clasificación.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(our wording)</source>
        <translation>(redacción nuestra)</translation>
    </message>
    <message>
        <source>A residual category: take it only when no other fits, and say which ones were weighed.</source>
        <translation>Categoría residual: elíjala solo cuando ninguna otra corresponda e indique cuáles se consideraron.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>(from %1)</source>
        <translation>(de %1)</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Divided into</source>
        <translation>Se divide en</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tags that apply</source>
        <translation>Etiquetas aplicables</translation>
    </message>
    <message>
        <source>Also here from %1 (%2)</source>
        <comment>name of a list, number of offences</comment>
        <translation>También aquí, de %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryTree</name>
    <message>
        <source>Find a category</source>
        <translation>Buscar una categoría</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>&amp;Link the selected offences to it</source>
        <translation>&amp;Vincular con ella los delitos seleccionados</translation>
    </message>
    <message>
        <source>&amp;Add it as a further category</source>
        <translation>&amp;Agregarla como categoría adicional</translation>
    </message>
    <message>
        <source>&amp;Replace it by another everywhere</source>
        <translation>&amp;Reemplazarla por otra en todas partes</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>&amp;Mostrar en la clasificación</translation>
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
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <source>Offences of this list that go there or below.</source>
        <translation>Delitos de esta lista que corresponden a esta categoría o a las que dependen de ella.</translation>
    </message>
</context>
<context>
    <name>mappingpage::FacetBar</name>
    <message>
        <source>ICCS section</source>
        <translation>Sección de la ICCS</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>75 % and over</source>
        <translation>75 % o más</translation>
    </message>
    <message>
        <source>50 % to under 75 %</source>
        <translation>De 50 % a menos de 75 %</translation>
    </message>
    <message>
        <source>25 % to under 50 %</source>
        <translation>De 25 % a menos de 50 %</translation>
    </message>
    <message>
        <source>Under 25 %</source>
        <translation>Menos de 25 %</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Sin cifra</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Aún sin calcular</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>1 category</source>
        <translation>1 categoría</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 categories</source>
        <translation>2 categorías</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3 or more categories</source>
        <translation>3 o más categorías</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 o más</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>Categoría residual</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>Varios destinos con recuento completo</translation>
    </message>
    <message>
        <source>Several whole</source>
        <translation>Varios completos</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>Elegido en contra de la primera sugerencia</translation>
    </message>
    <message>
        <source>Against the suggestion</source>
        <translation>Contra la sugerencia</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Con hallazgos</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Ya no está en la lista</translation>
    </message>
</context>
<context>
    <name>mappingpage::FamilyTree</name>
    <message>
        <source>No family</source>
        <translation>Sin familia</translation>
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
        <translation>Más sobre este vínculo</translation>
    </message>
    <message>
        <source>&amp;Replace the category</source>
        <translation>&amp;Reemplazar la categoría</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>&amp;Eliminar el vínculo</translation>
    </message>
    <message>
        <source>Relation of the offence to the category</source>
        <translation>Relación del delito con la categoría</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign of a relation, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Status of the link</source>
        <translation>Estado del vínculo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags that the link sets, and what its counts include (T)</source>
        <translation>Etiquetas que asigna el vínculo y lo que incluyen sus recuentos (T)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why is there no category?</source>
        <translation>¿Por qué no hay categoría?</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Remanente</translation>
    </message>
    <message>
        <source>Which acts does the category not cover, and where do they belong?</source>
        <translation>¿Qué actos no abarca la categoría y adónde pertenecen?</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Why this category? (F2)</source>
        <translation>¿Por qué esta categoría? (F2)</translation>
    </message>
    <message>
        <source>Rules, rejected candidates, review</source>
        <translation>Reglas, candidatos descartados, revisión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Vínculo con %1</translation>
    </message>
    <message>
        <source>This category is too wide. Choose one at level %1 or below (R1).</source>
        <translation>Esta categoría es demasiado amplia. Elija una de nivel %1 o más específica (R1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) below it; go deeper if the definition allows.</source>
        <translation>
            <numerusform>Hay %Ln categoría más específica; elíjala si la definición lo permite.</numerusform>
            <numerusform>Hay %Ln categorías más específicas; elija una de ellas si la definición lo permite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkDetails</name>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo del cambio</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Cite rules</source>
        <translation>Citar reglas</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>Agregar un candidato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>open</source>
        <comment>validity without a limit</comment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a rule, what it says</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why %1 was rejected</source>
        <translation>Por qué se descartó %1</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>¿Por qué no?</translation>
    </message>
    <message>
        <source>Take %1 from the rejected candidates</source>
        <translation>Quitar %1 de los candidatos descartados</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Todavía sin revisar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reviewer, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>confianza: %1 %</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>por %1, %2</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <translation>último cambio: %1</translation>
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
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Remanente</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Reglas citadas</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Candidatos descartados</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Fecha de revisión</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Comentario del revisor</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motivo del cambio</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkHistory</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>The link was removed.</source>
        <translation>Se eliminó el vínculo.</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Restaurar este estado</translation>
    </message>
    <message>
        <source>History of the link</source>
        <translation>Historial del vínculo</translation>
    </message>
    <message>
        <source>Gives the link the values it had after the chosen step. This is a new step; nothing of the history is lost.</source>
        <translation>Devuelve al vínculo los valores que tenía después del paso elegido. Es un paso nuevo; no se pierde nada del historial.</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Links of the offence</source>
        <translation>Vínculos del delito</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Buscar una categoría</translation>
    </message>
    <message>
        <source>Links the offence to a category that you look for (Ctrl+Shift+K)</source>
        <translation>Vincula el delito con una categoría que usted busca (Ctrl+Mayús+K)</translation>
    </message>
    <message>
        <source>No link yet. Alt+1 takes the first suggestion below, Ctrl+Shift+K finds a category by hand, X puts the offence out of scope.</source>
        <translation>Todavía no hay vínculo. Alt+1 elige la primera sugerencia de abajo, Ctrl+Mayús+K busca una categoría a mano y X deja el delito fuera de alcance.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) for one code</source>
        <translation>
            <numerusform>%Ln categoría para un código</numerusform>
            <numerusform>%Ln categorías para un código</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingActions</name>
    <message>
        <source>&amp;Take a suggestion</source>
        <translation>&amp;Elegir una sugerencia</translation>
    </message>
    <message>
        <source>Take suggestion %1</source>
        <translation>Elegir la sugerencia %1</translation>
    </message>
    <message>
        <source>&amp;Confirm and go to the next open one</source>
        <translation>&amp;Confirmar e ir al siguiente pendiente</translation>
    </message>
    <message>
        <source>&amp;Find a category</source>
        <translation>&amp;Buscar una categoría</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relación</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Rati&amp;onale</source>
        <translation>&amp;Justificación</translation>
    </message>
    <message>
        <source>Out of scop&amp;e</source>
        <translation>&amp;Fuera de alcance</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>&amp;Eliminar el vínculo</translation>
    </message>
    <message>
        <source>&amp;History of the link</source>
        <translation>&amp;Historial del vínculo</translation>
    </message>
    <message>
        <source>Replace the category ever&amp;ywhere</source>
        <translation>Reemplazar la categoría en todas &amp;partes</translation>
    </message>
    <message>
        <source>&amp;Next offence</source>
        <translation>Delito siguie&amp;nte</translation>
    </message>
    <message>
        <source>&amp;Previous offence</source>
        <translation>Delito &amp;anterior</translation>
    </message>
    <message>
        <source>Next open offence</source>
        <translation>Siguiente delito pendiente</translation>
    </message>
    <message>
        <source>Fi&amp;lter the offences</source>
        <translation>Fi&amp;ltrar los delitos</translation>
    </message>
    <message>
        <source>&amp;Group by family</source>
        <translation>A&amp;grupar por familia</translation>
    </message>
    <message>
        <source>Show the &amp;classification beside it</source>
        <translation>Mostrar la clasificación al la&amp;do</translation>
    </message>
    <message>
        <source>How goo&amp;d are the suggestions?</source>
        <translation>¿&amp;Qué tan buenas son las sugerencias?</translation>
    </message>
    <message>
        <source>S&amp;plit by rule</source>
        <translation>Di&amp;vidir mediante una regla</translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingPage</name>
    <message numerus="yes">
        <source>%Ln offence(s) with several or no links stayed as they were.</source>
        <translation>
            <numerusform>%Ln delito con varios vínculos o sin vínculo quedó como estaba.</numerusform>
            <numerusform>%Ln delitos con varios vínculos o sin vínculo quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>No hay sugerencia %1.</translation>
    </message>
    <message>
        <source>A rejected candidate is noted at a link. Link the offence first.</source>
        <translation>Los candidatos descartados se anotan en un vínculo. Vincule primero el delito.</translation>
    </message>
    <message>
        <source>There is no link to confirm yet. Alt+1 takes the first suggestion.</source>
        <translation>Todavía no hay ningún vínculo que confirmar. Alt+1 elige la primera sugerencia.</translation>
    </message>
    <message numerus="yes">
        <source>Approved with %Ln categories for one code. Undo takes it back.</source>
        <translation>
            <numerusform>Aprobado con %Ln categoría para un código. Puede deshacerlo.</numerusform>
            <numerusform>Aprobado con %Ln categorías para un código. Puede deshacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open offence is left among those shown.</source>
        <translation>No queda ningún delito pendiente entre los mostrados.</translation>
    </message>
    <message numerus="yes">
        <source>Which category for %Ln offence(s)?</source>
        <translation>
            <numerusform>¿Qué categoría para %Ln delito?</numerusform>
            <numerusform>¿Qué categoría para %Ln delitos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which category instead?</source>
        <translation>¿Qué categoría en su lugar?</translation>
    </message>
    <message>
        <source>Which category was weighed and not taken?</source>
        <translation>¿Qué categoría se consideró y no se eligió?</translation>
    </message>
    <message>
        <source>Which category instead of %1, in all lists?</source>
        <translation>¿Qué categoría en lugar de %1, en todas las listas?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) changed.</source>
        <translation>
            <numerusform>Se cambió %Ln vínculo.</numerusform>
            <numerusform>Se cambiaron %Ln vínculos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rationale belongs to a link. Link the offence first.</source>
        <translation>La justificación pertenece a un vínculo. Vincule primero el delito.</translation>
    </message>
    <message>
        <source>This project has no offence list yet.</source>
        <translation>Este proyecto todavía no tiene ninguna lista de delitos.</translation>
    </message>
    <message>
        <source>Import the list of codes that your police, prosecution, courts or prisons use. Nothing of your file is changed.</source>
        <translation>Importe la lista de códigos que utilizan la policía, la fiscalía, los tribunales o las prisiones de su país. Su archivo no se modifica.</translation>
    </message>
    <message>
        <source>Import your offence list</source>
        <translation>Importar su lista de delitos</translation>
    </message>
    <message>
        <source>Offences and mapping</source>
        <translation>Delitos y correspondencia</translation>
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
        <translation>No es un delito: el código registra un suceso, como el hallazgo de un cadáver.</translation>
    </message>
    <message>
        <source>An administrative offence outside criminal law.</source>
        <translation>Infracción administrativa ajena al derecho penal.</translation>
    </message>
    <message>
        <source>A procedural code, not an act.</source>
        <translation>Código procesal, no un acto.</translation>
    </message>
    <message>
        <source>An empty or cancelled code without cases.</source>
        <translation>Código vacío o anulado, sin casos.</translation>
    </message>
    <message>
        <source>For another &amp;reason</source>
        <translation>Por otro &amp;motivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin asignar</translation>
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
        <translation>Delito</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición legal</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>Un total entre los códigos de detalle; no se cuenta.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>Ya no figura en la versión más reciente de la lista.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesModel</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>Un total entre los códigos de detalle; no se cuenta.</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>Ya no figura en la versión más reciente de la lista.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>confidence</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Open findings about the code and its links.</source>
        <translation>Hallazgos abiertos sobre el código y sus vínculos.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposición legal</translation>
    </message>
    <message>
        <source>The link was made with a confidence of %1.</source>
        <translation>El vínculo se hizo con una confianza de %1.</translation>
    </message>
    <message>
        <source>First suggestion: %1 (%2)</source>
        <comment>code, confidence</comment>
        <translation>Primera sugerencia: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no suggestion.</source>
        <translation>No hay ninguna sugerencia.</translation>
    </message>
    <message>
        <source>The first suggestion has not been computed yet.</source>
        <translation>La primera sugerencia aún no se ha calculado.</translation>
    </message>
    <message>
        <source>The category chosen is another one.</source>
        <translation>La categoría elegida es otra.</translation>
    </message>
    <message>
        <source>How sure the category is by the suggestion it came from or, without a category, how sure the first suggestion is.</source>
        <translation>Cuán segura es la categoría según la sugerencia de la que procede o, sin categoría, cuán segura es la primera sugerencia.</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesPanel</name>
    <message>
        <source>Offence list</source>
        <translation>Lista de delitos</translation>
    </message>
    <message>
        <source>Filter by code, label, provision or family</source>
        <translation>Filtrar por código, denominación, disposición legal o familia</translation>
    </message>
    <message>
        <source>Group by family</source>
        <translation>Agrupar por familia</translation>
    </message>
    <message>
        <source>No offence fits the filters.</source>
        <translation>Ningún delito cumple los filtros.</translation>
    </message>
    <message>
        <source>Take a filter away, or clear all of them to see the whole list.</source>
        <translation>Quite un filtro, o bórrelos todos para ver la lista completa.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Borrar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln delito</numerusform>
            <numerusform>%Ln delitos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>confidence of %Ln offence(s) not computed yet</source>
        <translation>
            <numerusform>confianza de %Ln delito aún sin calcular</numerusform>
            <numerusform>confianza de %Ln delitos aún sin calcular</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesView</name>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln delito</numerusform>
            <numerusform>%Ln delitos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::PanelHeader</name>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>Plegar o desplegar: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::QuestionBar</name>
    <message>
        <source>%1 Yes.</source>
        <translation>%1 Sí.</translation>
    </message>
    <message>
        <source>%1 No.</source>
        <translation>%1 No.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Comes first then: %1</source>
        <translation>Pasaría al primer lugar: %1</translation>
    </message>
    <message>
        <source>Takes the answer back</source>
        <translation>Retira la respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n further question(s)</source>
        <translation>
            <numerusform>Muestra %n pregunta más</numerusform>
            <numerusform>Muestra %n preguntas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::Reasons</name>
    <message>
        <source>In the label: %1</source>
        <translation>En la denominación: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: %1</source>
        <translation>Sus textos comparten palabras sueltas con este delito: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::ReliabilityLine</name>
    <message numerus="yes">
        <source>Of the last %Ln confirmed link(s) the first suggestion was right in %1.</source>
        <translation>
            <numerusform>En el último vínculo confirmado (%Ln), la primera sugerencia acertó en %1.</numerusform>
            <numerusform>En los últimos %Ln vínculos confirmados, la primera sugerencia acertó en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows how good the suggestions are in detail.</source>
        <translation>Un clic muestra en detalle la calidad de las sugerencias.</translation>
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
        <translation>Propuestas seguras por confirmar</translation>
    </message>
    <message>
        <source>Unmapped with a likely suggestion</source>
        <translation>Sin asignar con una sugerencia probable</translation>
    </message>
    <message>
        <source>No good suggestion</source>
        <translation>Sin buena sugerencia</translation>
    </message>
    <message>
        <source>To discuss: in review or disputed</source>
        <translation>Por debatir: en revisión o disputados</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>Elegido en contra de la primera sugerencia</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>Varios destinos con recuento completo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>My filter</source>
        <translation>Mi filtro</translation>
    </message>
</context>
<context>
    <name>mappingpage::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>Guardar el filtro actual con un nombre</translation>
    </message>
    <message>
        <source>Rename or delete saved filters</source>
        <translation>Cambiar el nombre o eliminar filtros guardados</translation>
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
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>F2 changes a name, Delete takes a filter away.</source>
        <translation>F2 cambia el nombre, Supr elimina el filtro.</translation>
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
        <translation>Sección %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3, confidence %4 %</source>
        <comment>rank, code, title, confidence</comment>
        <translation>%1, %2 %3, confianza: %4 %</translation>
    </message>
</context>
<context>
    <name>mappingpage::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Por sección</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Shows up to 30 suggestions</source>
        <translation>Muestra hasta 30 sugerencias</translation>
    </message>
    <message>
        <source>No category shares a word with this offence. Ctrl+Shift+K finds one by hand.</source>
        <translation>Ninguna categoría comparte palabras con este delito. Ctrl+Mayús+K permite buscar una a mano.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>&amp;Add as a further category</source>
        <translation>&amp;Agregar como categoría adicional</translation>
    </message>
    <message>
        <source>&amp;Note as a rejected candidate</source>
        <translation>A&amp;notar como candidato descartado</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>&amp;Mostrar en la clasificación</translation>
    </message>
    <message>
        <source>Show %1, named by the exclusion</source>
        <translation>Mostrar %1, indicada por la exclusión</translation>
    </message>
    <message>
        <source>The terms of this language are being read …</source>
        <translation>Se están leyendo los términos de este idioma …</translation>
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
        <translation>Nunca asigne a una sección; llegue al menos al nivel 2.</translation>
    </message>
    <message>
        <source>The definition does not tell siblings apart: use their common parent.</source>
        <translation>La definición no distingue entre categorías hermanas: use la categoría superior común.</translation>
    </message>
    <message>
        <source>The definition is specific: go deeper.</source>
        <translation>La definición es específica: elija un nivel más detallado.</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name.</source>
        <translation>Decide la conducta, no el nombre.</translation>
    </message>
    <message>
        <source>Several acts in one code: classify by the base conduct.</source>
        <translation>Varios actos en un código: clasifique según la conducta básica.</translation>
    </message>
    <message>
        <source>Unlike acts in one code: ask for a split.</source>
        <translation>Actos distintos en un código: solicite su división.</translation>
    </message>
    <message>
        <source>The outcome differs by case: the record decides, not the code.</source>
        <translation>El resultado varía según el caso: decide el registro, no el código.</translation>
    </message>
    <message>
        <source>A residual is needed: take the nearest in the tree.</source>
        <translation>Se necesita una categoría residual: elija la más cercana en la jerarquía.</translation>
    </message>
    <message>
        <source>No category of its own, but an inclusion names it: follow the inclusion.</source>
        <translation>No tiene categoría propia, pero una inclusión lo nombra: siga la inclusión.</translation>
    </message>
    <message>
        <source>Who did it matters only where the ICCS says so; otherwise use a tag.</source>
        <translation>Quién lo cometió solo importa donde la ICCS lo indica; en los demás casos, use una etiqueta.</translation>
    </message>
    <message>
        <source>The law lacks an element that the category requires: not this category.</source>
        <translation>A la ley le falta un elemento que la categoría exige: no es esta categoría.</translation>
    </message>
    <message>
        <source>What is harmed decides between sections: person, property, State, nature.</source>
        <translation>Lo que resulta dañado decide entre las secciones: persona, propiedad, Estado o naturaleza.</translation>
    </message>
    <message>
        <source>Too little text: do not guess, ask for the definition.</source>
        <translation>Muy poco texto: no adivine, solicite la definición.</translation>
    </message>
    <message>
        <source>Agreed under an assumption: the assumption is written down.</source>
        <translation>Acordado bajo un supuesto: el supuesto queda por escrito.</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>Mismos actos</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>Dentro de la categoría</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>Más amplio que la categoría</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>Se solapa con la categoría</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>The national code and the category cover the same acts. Its whole count goes to the category.</source>
        <translation>El código nacional y la categoría abarcan los mismos actos. Todo su recuento corresponde a la categoría.</translation>
    </message>
    <message>
        <source>The category also covers other acts. The whole count of the national code goes to the category.</source>
        <translation>La categoría abarca además otros actos. Todo el recuento del código nacional corresponde a la categoría.</translation>
    </message>
    <message>
        <source>The national code also covers acts that belong elsewhere. Its count cannot be added to the category as a whole.</source>
        <translation>El código nacional abarca además actos que pertenecen a otra categoría. Su recuento no se puede sumar completo a la categoría.</translation>
    </message>
    <message>
        <source>Each covers acts that the other lacks. The count of the national code cannot be added to the category as a whole.</source>
        <translation>Cada uno abarca actos que al otro le faltan. El recuento del código nacional no se puede sumar completo a la categoría.</translation>
    </message>
    <message>
        <source>There is no category for this code. A reason is needed.</source>
        <translation>No hay categoría para este código. Se necesita un motivo.</translation>
    </message>
    <message>
        <source>Counts include threats</source>
        <translation>Los recuentos incluyen amenazas</translation>
    </message>
    <message>
        <source>Counts include aiding or abetting</source>
        <translation>Los recuentos incluyen la ayuda o instigación</translation>
    </message>
    <message>
        <source>Counts include accomplices</source>
        <translation>Los recuentos incluyen a cómplices</translation>
    </message>
    <message>
        <source>Counts include conspiracy</source>
        <translation>Los recuentos incluyen la conspiración</translation>
    </message>
    <message>
        <source>Counts include incitement</source>
        <translation>Los recuentos incluyen la incitación</translation>
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
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Víctima</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Description of the data</source>
        <translation>Descripción de los datos</translation>
    </message>
    <message>
        <source>Homicide</source>
        <translation>Homicidio</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>validity</comment>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>validity</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>validity</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegido a mano</translation>
    </message>
    <message>
        <source>taken from the suggestions</source>
        <translation>tomado de las sugerencias</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>leído de %1</translation>
    </message>
</context>
<context>
    <name>microdata</name>
    <message>
        <source>The column %1 says nothing of an attribute and was not read.</source>
        <translation>La columna %1 no describe nada de un atributo y no se leyó.</translation>
    </message>
    <message>
        <source>The columns are attribute, type, source, value, name_en, kind, parent, from and below.</source>
        <translation>Las columnas son attribute, type, source, value, name_en, kind, parent, from y below.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>Falta la columna %1.</translation>
    </message>
    <message>
        <source>Add it to the first line.</source>
        <translation>Agréguela a la primera línea.</translation>
    </message>
    <message>
        <source>The line names no attribute and was not read.</source>
        <translation>La línea no indica ningún atributo y no se leyó.</translation>
    </message>
    <message>
        <source>Write the attribute&apos;s id into its first column.</source>
        <translation>Escriba el identificador del atributo en la primera columna de la línea.</translation>
    </message>
    <message>
        <source>The attribute %1 is named a second time; the later line counts.</source>
        <translation>El atributo %1 se declara por segunda vez; vale la última línea.</translation>
    </message>
    <message>
        <source>Remove one of the lines, or fill in the value that it stands for.</source>
        <translation>Elimine una de las líneas o complete el valor al que corresponde.</translation>
    </message>
    <message>
        <source>“%1” is no type of attribute.</source>
        <translation>«%1» no es un tipo de atributo.</translation>
    </message>
    <message>
        <source>Write list, number or date.</source>
        <translation>Escriba list (lista), number (número) o date (fecha).</translation>
    </message>
    <message>
        <source>“%1” is no kind of value.</source>
        <translation>«%1» no es una clase de valor.</translation>
    </message>
    <message>
        <source>Write not_known or not_applicable, or leave the cell empty.</source>
        <translation>Escriba not_known (se desconoce) o not_applicable (no aplicable), o deje la celda vacía.</translation>
    </message>
    <message>
        <source>“%1” is no bound of a band here.</source>
        <translation>«%1» no es aquí un límite de un tramo.</translation>
    </message>
    <message>
        <source>Write a number with a point, or a date as 2026-12-31. Only attributes named with the type number or date, in a line above their values, have bands.</source>
        <translation>Escriba un número con punto decimal, o una fecha como 2026-12-31. Solo tienen tramos los atributos declarados con el tipo number o date en una línea anterior a sus valores.</translation>
    </message>
    <message>
        <source>The attribute %1 has the value %2 twice.</source>
        <translation>El atributo %1 tiene dos veces el valor %2.</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other a code of its own.</source>
        <translation>Conserve uno de ellos o asigne al otro un código propio.</translation>
    </message>
    <message>
        <source>The value %2 of the attribute %1 refines %3, which is no other value of it.</source>
        <translation>El valor %2 del atributo %1 precisa %3, que no es otro de sus valores.</translation>
    </message>
    <message>
        <source>Correct the value that it refines, or leave it empty.</source>
        <translation>Corrija el valor que precisa o déjelo vacío.</translation>
    </message>
    <message>
        <source>The bands %2 and %3 of the attribute %1 overlap.</source>
        <translation>Los tramos %2 y %3 del atributo %1 se solapan.</translation>
    </message>
    <message>
        <source>Let one end where the other begins: a number is in a band from its first bound to just below its second.</source>
        <translation>Haga que uno termine donde empieza el otro: un número pertenece a un tramo desde el primer límite hasta justo por debajo del segundo.</translation>
    </message>
    <message>
        <source>No band of the attribute %1 holds what lies from %2 to below %3.</source>
        <translation>Ningún tramo del atributo %1 contiene lo que va desde %2 hasta menos de %3.</translation>
    </message>
    <message>
        <source>Add a band, unless such values cannot occur. They are coded “not known”.</source>
        <translation>Agregue un tramo, salvo que esos valores no puedan darse. Se codifican como «Se desconoce».</translation>
    </message>
    <message>
        <source>The band %2 of the attribute %1 holds no number at all.</source>
        <translation>El tramo %2 del atributo %1 no contiene ningún número.</translation>
    </message>
    <message>
        <source>Say where it begins and below what it ends.</source>
        <translation>Indique dónde empieza y por debajo de qué valor termina.</translation>
    </message>
    <message>
        <source>“%2” in the attribute %1 cannot be written in a rule, where commas, semicolons, brackets and signs of comparison have a meaning.</source>
        <translation>«%2», en el atributo %1, no se puede escribir en una regla, donde las comas, los puntos y coma, los corchetes, los paréntesis y los signos de comparación tienen un significado.</translation>
    </message>
    <message>
        <source>Choose a code of letters, digits, points and hyphens.</source>
        <translation>Elija un código formado por letras, cifras, puntos y guiones.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “not known”.</source>
        <translation>El atributo %1 no tiene ningún valor para «Se desconoce».</translation>
    </message>
    <message>
        <source>Add one. Without it, records that say nothing fit no row that asks for the attribute.</source>
        <translation>Agregue uno. Sin él, los registros que no indican nada no cumplen ninguna fila que consulte el atributo.</translation>
    </message>
    <message>
        <source>The id %1 is kept for the disaggregating variables of the ICCS.</source>
        <translation>El identificador %1 está reservado para las variables de desagregación de la ICCS.</translation>
    </message>
    <message>
        <source>Give the national attribute an id without “%1.” at its beginning.</source>
        <translation>Asigne al atributo nacional un identificador que no empiece por «%1.».</translation>
    </message>
    <message>
        <source>The attribute %1 has %2 values; 256 are the most.</source>
        <translation>El atributo %1 tiene %2 valores; el máximo es 256.</translation>
    </message>
    <message>
        <source>Join values that no rule tells apart, or use the column as a dimension.</source>
        <translation>Reúna los valores que ninguna regla distingue o use la columna como dimensión.</translation>
    </message>
    <message>
        <source>No column gives the offence code.</source>
        <translation>Ninguna columna proporciona el código del delito.</translation>
    </message>
    <message>
        <source>Give one column the role “code”.</source>
        <translation>Asigne a una columna la función «code» (código).</translation>
    </message>
    <message>
        <source>A column has the role “number”, but the rows are no counts.</source>
        <translation>Una columna tiene la función «number» (número), pero las filas no son recuentos.</translation>
    </message>
    <message>
        <source>Set the unit of the rows to “count”, or use the role “weight” where a record counts for several.</source>
        <translation>Establezca «count» (recuento) como unidad de las filas, o use la función «weight» (peso) si un registro cuenta por varios.</translation>
    </message>
    <message>
        <source>The rows are counts, but no column has the role “number”: each row would count once.</source>
        <translation>Las filas son recuentos, pero ninguna columna tiene la función «number» (número): cada fila se contaría una sola vez.</translation>
    </message>
    <message>
        <source>Give the columns with the counts the role “number”.</source>
        <translation>Asigne la función «number» (número) a las columnas con los recuentos.</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>El archivo no tiene la columna %1.</translation>
    </message>
    <message>
        <source>Correct its name, or write its number, counted from 1; or choose the layout that belongs to this file.</source>
        <translation>Corrija su nombre o escriba su número, contando desde 1; o bien elija el diseño de registro que corresponde a este archivo.</translation>
    </message>
    <message>
        <source>The column %1 stands twice in the layout.</source>
        <translation>La columna %1 figura dos veces en el diseño de registro.</translation>
    </message>
    <message>
        <source>Remove one of the entries.</source>
        <translation>Elimine una de las entradas.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 both give %3.</source>
        <translation>Las columnas %1 y %2 proporcionan ambas %3.</translation>
    </message>
    <message>
        <source>Keep one of them, or say with “offence” which of several offences of a record each belongs to.</source>
        <translation>Conserve una de ellas, o indique con «offence» a cuál de los delitos de un registro pertenece cada una.</translation>
    </message>
    <message>
        <source>%1 in the column %2 is no value of the attribute %3.</source>
        <translation>%1, en la columna %2, no es un valor del atributo %3.</translation>
    </message>
    <message>
        <source>Choose one of its values, or add it to the attribute.</source>
        <translation>Elija uno de sus valores o agréguelo al atributo.</translation>
    </message>
    <message>
        <source>The column %1 is to give the attribute “%2”, which is not known.</source>
        <translation>La columna %1 debe proporcionar el atributo «%2», que no se conoce.</translation>
    </message>
    <message>
        <source>Choose an attribute of the list, or add a national one.</source>
        <translation>Elija un atributo de la lista o agregue uno nacional.</translation>
    </message>
    <message>
        <source>A layout has no “%1”; it was not read.</source>
        <translation>Un diseño de registro no tiene «%1»; no se leyó.</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Aquí se admiten: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here; the line was not read.</source>
        <translation>«%1» no se conoce aquí; la línea no se leyó.</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>Escriba uno de estos: %1.</translation>
    </message>
    <message>
        <source>A column without a name was not read.</source>
        <translation>Una columna sin nombre no se leyó.</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, into the first cell of the line.</source>
        <translation>Escriba el encabezado de la columna, o su número, en la primera celda de la línea.</translation>
    </message>
    <message>
        <source>“%1” is no number of an offence.</source>
        <translation>«%1» no es un número de delito.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 1000.</source>
        <translation>Escriba un número entero de 0 a 1000.</translation>
    </message>
    <message>
        <source>“%1” is said twice; the later one counts.</source>
        <translation>«%1» se indica dos veces; vale la última indicación.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Elimine una de ellas.</translation>
    </message>
    <message>
        <source>The column %1 is no number column above this line, which was not read.</source>
        <translation>La columna %1 no figura como columna con la función number antes de esta línea, que no se leyó.</translation>
    </message>
    <message>
        <source>Declare the column with the role number first.</source>
        <translation>Declare primero la columna con la función number.</translation>
    </message>
    <message>
        <source>The value of “%1” is of the wrong type and was not read.</source>
        <translation>El valor de «%1» es de un tipo incorrecto y no se leyó.</translation>
    </message>
    <message>
        <source>It is to be: %1.</source>
        <translation>Debe ser: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objeto de textos</translation>
    </message>
    <message>
        <source>“%1” is said twice; the earlier one counts.</source>
        <translation>«%1» se indica dos veces; vale la primera indicación.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>un número entero de 0 a 1000</translation>
    </message>
    <message>
        <source>“%1” is no %2 of a layout.</source>
        <translation>«%1» no es un valor de %2 en un diseño de registro.</translation>
    </message>
    <message>
        <source>lists of texts by column</source>
        <translation>listas de textos por columna</translation>
    </message>
    <message>
        <source>a list of columns</source>
        <translation>una lista de columnas</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, as “column”.</source>
        <translation>Escriba el encabezado de la columna, o su número, como «column».</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>The file %1 was to be read as JSON.</source>
        <translation>El archivo %1 se iba a leer como JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not right: %2.</source>
        <translation>La línea %1 no es correcta: %2.</translation>
    </message>
    <message>
        <source>Correct the file there, or save it as CSV.</source>
        <translation>Corrija el archivo en ese lugar o guárdelo como CSV.</translation>
    </message>
    <message>
        <source>The column %1 has “%2”, which its role “%3” makes no use of.</source>
        <translation>La columna %1 tiene «%2», que su función «%3» no utiliza.</translation>
    </message>
    <message>
        <source>Change the role, or remove “%1”.</source>
        <translation>Cambie la función o quite «%1».</translation>
    </message>
</context>
<context>
    <name>offences</name>
    <message>
        <source>&quot;%1&quot; in line %2 stands where a code should stand.</source>
        <translation>«%1», en la línea %2, ocupa el lugar de un código.</translation>
    </message>
    <message>
        <source>The offence is kept. If the word says that it is not to be mapped, put it out of scope with a reason; otherwise give it its code.</source>
        <translation>El delito se conserva. Si la palabra indica que no debe asignarse, déjelo fuera de alcance con un motivo; de lo contrario, asígnele su código.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is shorter than most codes of the list and may have lost leading zeros.</source>
        <translation>El código %1 de la línea %2 es más corto que la mayoría de los códigos de la lista y puede haber perdido ceros iniciales.</translation>
    </message>
    <message>
        <source>It is left as it is. Compare it with the original and keep codes as text in the spreadsheet.</source>
        <translation>Se deja como está. Compárelo con el original y mantenga los códigos como texto en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>the version of the list before has it so</source>
        <translation>así figura en la versión anterior de la lista</translation>
    </message>
    <message>
        <source>nearly all codes of the list have the same length</source>
        <translation>casi todos los códigos de la lista tienen la misma longitud</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of it</source>
        <translation>la hoja de cálculo lo había convertido en un número</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is read as %3: %4.</source>
        <translation>El código %1 de la línea %2 se lee como %3: %4.</translation>
    </message>
    <message>
        <source>Look whether this is right, and keep codes as text in the spreadsheet.</source>
        <translation>Compruebe si es correcto y mantenga los códigos como texto en la hoja de cálculo.</translation>
    </message>
    <message>
        <source>The code in line %1 (%2) holds %3.</source>
        <translation>El código de la línea %1 (%2) contiene %3.</translation>
    </message>
    <message>
        <source>To a computer this is another code than the one it looks like. Type the code anew where the list comes from.</source>
        <translation>Para un programa este código es distinto del que aparenta ser. Escriba el código de nuevo en el origen de la lista.</translation>
    </message>
    <message>
        <source>The list has no column with codes.</source>
        <translation>La lista no tiene ninguna columna de códigos.</translation>
    </message>
    <message>
        <source>The offences are called by their lines. When the file changes, only their labels can tell which is which.</source>
        <translation>Los delitos se identifican por sus líneas. Cuando el archivo cambie, solo las denominaciones permitirán reconocerlos.</translation>
    </message>
    <message>
        <source>The list has no column with labels.</source>
        <translation>La lista no tiene ninguna columna de denominaciones.</translation>
    </message>
    <message>
        <source>Without labels nothing can be suggested.</source>
        <translation>Sin denominaciones no se puede sugerir nada.</translation>
    </message>
    <message>
        <source>Nearly all codes of the list look like codes of the ICCS.</source>
        <translation>Casi todos los códigos de la lista parecen códigos de la ICCS.</translation>
    </message>
    <message>
        <source>If they are codes of the ICCS, choose the column with the national codes. If the national codes only look so, nothing is wrong.</source>
        <translation>Si son códigos de la ICCS, elija la columna de los códigos nacionales. Si los códigos nacionales solo se parecen a ellos, no hay ningún problema.</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>un carácter invisible (%1)</translation>
    </message>
    <message>
        <source>an unusual blank (%1)</source>
        <translation>un espacio inusual (%1)</translation>
    </message>
    <message>
        <source>the full-width character %1 (%2)</source>
        <translation>el carácter de ancho completo %1 (%2)</translation>
    </message>
    <message>
        <source>the Cyrillic letter %1 (%2)</source>
        <translation>la letra cirílica %1 (%2)</translation>
    </message>
    <message>
        <source>the Greek letter %1 (%2)</source>
        <translation>la letra griega %1 (%2)</translation>
    </message>
    <message>
        <source>the Latin letter %1 (%2)</source>
        <translation>la letra latina %1 (%2)</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>Lo indica el encabezado.</translation>
    </message>
    <message>
        <source>The header says so and the cells are dates or years.</source>
        <translation>Lo indica el encabezado y las celdas son fechas o años.</translation>
    </message>
    <message>
        <source>The cells are short and nearly every one is different.</source>
        <translation>Las celdas son cortas y casi todas son diferentes.</translation>
    </message>
    <message>
        <source>The cells are words and most of them are different.</source>
        <translation>Las celdas contienen palabras y la mayoría son diferentes.</translation>
    </message>
    <message>
        <source>The cells name the same things in another language.</source>
        <translation>Las celdas nombran lo mismo en otro idioma.</translation>
    </message>
    <message>
        <source>The cells are longer texts than the labels.</source>
        <translation>Las celdas contienen textos más largos que las denominaciones.</translation>
    </message>
    <message>
        <source>The cells look like articles of a law.</source>
        <translation>Las celdas parecen artículos de una ley.</translation>
    </message>
    <message>
        <source>The cells are words and the same ones come again and again.</source>
        <translation>Las celdas contienen palabras que se repiten con frecuencia.</translation>
    </message>
    <message>
        <source>The header names a year and the cells are numbers.</source>
        <translation>El encabezado nombra un año y las celdas son números.</translation>
    </message>
    <message>
        <source>The header speaks of cases and the cells are numbers.</source>
        <translation>El encabezado se refiere a casos y las celdas son números.</translation>
    </message>
    <message>
        <source>The cells name the language of the row.</source>
        <translation>Las celdas indican el idioma de la fila.</translation>
    </message>
    <message>
        <source>No cell looked at holds anything.</source>
        <translation>Ninguna de las celdas examinadas contiene datos.</translation>
    </message>
    <message>
        <source>Every cell looked at holds the same.</source>
        <translation>Todas las celdas examinadas contienen lo mismo.</translation>
    </message>
    <message>
        <source>Neither the header nor the cells say what this column is.</source>
        <translation>Ni el encabezado ni las celdas indican qué es esta columna.</translation>
    </message>
    <message>
        <source>A person chose this.</source>
        <translation>Lo eligió una persona.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>La línea %1 no tiene código.</translation>
    </message>
    <message>
        <source>The offence is kept and called by its line. Give it a code where the list comes from.</source>
        <translation>El delito se conserva y se identifica por su línea. Asígnele un código en el origen de la lista.</translation>
    </message>
    <message>
        <source>Line %1 (%2) has no label.</source>
        <translation>La línea %1 (%2) no tiene denominación.</translation>
    </message>
    <message>
        <source>Without a label nothing can be suggested for it. Add one where the list comes from.</source>
        <translation>Sin denominación no se puede sugerir nada para él. Agréguela en el origen de la lista.</translation>
    </message>
    <message>
        <source>In line %1 no date can be read from &quot;%2&quot;.</source>
        <translation>En la línea %1 no se puede leer ninguna fecha en «%2».</translation>
    </message>
    <message>
        <source>The date is left open. Write it as year-month-day, for example 2023-12-31.</source>
        <translation>La fecha queda sin definir. Escríbala como año-mes-día, por ejemplo 2023-12-31.</translation>
    </message>
    <message>
        <source>Line %1 ends on %2, before it begins on %3.</source>
        <translation>La línea %1 termina el %2, antes de su comienzo el %3.</translation>
    </message>
    <message>
        <source>Both dates are kept as they are. Correct them where the list comes from.</source>
        <translation>Ambas fechas se conservan como están. Corríjalas en el origen de la lista.</translation>
    </message>
    <message>
        <source>In line %1 this is no number of cases: %2.</source>
        <translation>En la línea %1 esto no es un número de casos: %2.</translation>
    </message>
    <message>
        <source>It is left out of the counts. Put a number or leave the cell empty.</source>
        <translation>No se incluye en los recuentos. Escriba un número o deje la celda vacía.</translation>
    </message>
    <message>
        <source>The offence list was to be taken from %1.</source>
        <translation>La lista de delitos se iba a tomar de %1.</translation>
    </message>
    <message>
        <source>It has no rows below the header.</source>
        <translation>No tiene filas debajo del encabezado.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet of it.</source>
        <translation>Elija otro archivo u otra hoja del mismo archivo.</translation>
    </message>
    <message>
        <source>No column is said to hold the codes or the labels.</source>
        <translation>No se indicó qué columna contiene los códigos o las denominaciones.</translation>
    </message>
    <message>
        <source>Choose the column of the codes and that of the labels.</source>
        <translation>Elija la columna de los códigos y la de las denominaciones.</translation>
    </message>
    <message>
        <source>Two columns are said to be the code, or the same end of the validity.</source>
        <translation>Dos columnas figuran como código o como el mismo extremo de la vigencia.</translation>
    </message>
    <message>
        <source>Choose one of them and keep the other as it is.</source>
        <translation>Elija una de ellas y deje la otra como está.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with the same label.</source>
        <translation>El código %1 de la línea %2 ya figura en la línea %3, con la misma denominación.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with another label.</source>
        <translation>El código %1 de la línea %2 ya figura en la línea %3, con otra denominación.</translation>
    </message>
    <message>
        <source>Both rows are kept. Remove one of them where the list comes from, unless they differ in something else.</source>
        <translation>Ambas filas se conservan. Elimine una de ellas en el origen de la lista, salvo que se distingan en algo más.</translation>
    </message>
    <message>
        <source>Both rows are kept as offences of their own. Find out which of them the code belongs to.</source>
        <translation>Ambas filas se conservan como delitos distintos. Averigüe a cuál de ellos pertenece el código.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; in line %2 stands also under the code %3 in line %4.</source>
        <translation>La denominación «%1» de la línea %2 figura también con el código %3 en la línea %4.</translation>
    </message>
    <message>
        <source>Make sure that the family, the provision or the definition tells the two apart.</source>
        <translation>Asegúrese de que la familia, la disposición legal o la definición los distinga.</translation>
    </message>
    <message>
        <source>Line %1 (%2) is a total or sum row that stands among the others.</source>
        <translation>La línea %1 (%2) es una fila de total o suma situada entre las demás.</translation>
    </message>
    <message>
        <source>It is marked as a sum, so that its cases are not counted twice. Take the mark off if it is an offence of its own.</source>
        <translation>Está marcada como suma, para que sus casos no se cuenten dos veces. Quite la marca si es un delito por sí mismo.</translation>
    </message>
    <message>
        <source>Line %1 (%2) begins like a part of a row above it.</source>
        <translation>La línea %1 (%2) empieza como una parte de una fila anterior.</translation>
    </message>
    <message>
        <source>If the row above counts its cases too, mark that row as a sum.</source>
        <translation>Si la fila superior también cuenta sus casos, marque esa fila como suma.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is a group: its parts stand in the list under longer codes.</source>
        <translation>El código %1 de la línea %2 es un grupo: sus partes figuran en la lista con códigos más largos.</translation>
    </message>
    <message>
        <source>If the group also counts the cases of its parts, mark it as a sum.</source>
        <translation>Si el grupo también cuenta los casos de sus partes, márquelo como suma.</translation>
    </message>
    <message>
        <source>Reading the offences</source>
        <translation>Lectura de los delitos</translation>
    </message>
</context>
<context>
    <name>offencespage::ColumnForm</name>
    <message>
        <source>for example 2023</source>
        <translation>por ejemplo, 2023</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Función</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Year or &amp;period</source>
        <translation>Año o &amp;período</translation>
    </message>
    <message>
        <source>Guess of the program</source>
        <translation>Deducción del programa</translation>
    </message>
    <message>
        <source>Certainty of the guess</source>
        <translation>Certeza de la deducción</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
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
        <translation>Columnas de la tabla y sus funciones</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>&amp;Deducir de nuevo</translation>
    </message>
    <message>
        <source>The roles are complete. Check them, then go on.</source>
        <translation>Las funciones están completas. Revíselas y continúe.</translation>
    </message>
</context>
<context>
    <name>offencespage::ImportDialog</name>
    <message>
        <source>Import a list of offences</source>
        <translation>Importar una lista de delitos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>No hay cambios</translation>
    </message>
    <message>
        <source>The table says the same as the list in the project.</source>
        <translation>La tabla coincide con la lista del proyecto.</translation>
    </message>
    <message>
        <source>The table is</source>
        <translation>La tabla es</translation>
    </message>
    <message>
        <source>What the table is</source>
        <translation>Qué es la tabla</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>¿Qué lista desea importar?</translation>
    </message>
    <message>
        <source>Drop the file here: CSV, TSV, XLSX or ODS, with a column of codes and one of labels. Or choose a file, or paste cells from a spreadsheet.</source>
        <translation>Suelte el archivo aquí: CSV, TSV, XLSX u ODS, con una columna de códigos y otra de denominaciones. También puede elegir un archivo o pegar celdas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>una lista independiente</translation>
    </message>
    <message>
        <source>a newer version of “%1”</source>
        <translation>una versión más reciente de «%1»</translation>
    </message>
    <message>
        <source>The lists of the project changed meanwhile. Go on to compare again.</source>
        <translation>Las listas del proyecto cambiaron entretanto. Continúe para comparar de nuevo.</translation>
    </message>
    <message>
        <source>This becomes version %1 of “%2”. %3</source>
        <translation>Será la versión %1 de «%2». %3</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are sums and are kept apart.</source>
        <translation>
            <numerusform>%n de ellos es una suma y se mantiene aparte.</numerusform>
            <numerusform>%n de ellos son sumas y se mantienen aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of %1 add up to %2.</source>
        <translation>Los recuentos de %1 suman %2.</translation>
    </message>
    <message>
        <source>&amp;Import the list</source>
        <translation>&amp;Importar la lista</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>&amp;Incorporar %n cambio</numerusform>
            <numerusform>&amp;Incorporar %n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) were read.</source>
        <translation>
            <numerusform>Se leyó %Ln delito.</numerusform>
            <numerusform>Se leyeron %Ln delitos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offencespage::ListChanges</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Label, %1</source>
        <translation>Denominación, %1</translation>
    </message>
    <message>
        <source>Definition, %1</source>
        <translation>Definición, %1</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Disposición legal</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado nacional</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Count, %1</source>
        <translation>Recuento, %1</translation>
    </message>
    <message>
        <source>The same offence: its links stay</source>
        <translation>El mismo delito: sus vínculos se conservan</translation>
    </message>
    <message>
        <source>Two offences: one is gone, one is new</source>
        <translation>Dos delitos: uno desapareció y otro es nuevo</translation>
    </message>
    <message>
        <source>A split of the old offence</source>
        <translation>Una división del delito anterior</translation>
    </message>
    <message>
        <source>No split: the old one is gone, the others are new</source>
        <translation>No es una división: el anterior desapareció y los demás son nuevos</translation>
    </message>
    <message>
        <source>A merger of the old offences</source>
        <translation>Una fusión de los delitos anteriores</translation>
    </message>
    <message>
        <source>No merger: the old ones are gone, one is new</source>
        <translation>No es una fusión: los anteriores desaparecieron y uno es nuevo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Cambio de denominación</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>Cambio de código</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividido</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Otros campos</translation>
    </message>
</context>
<context>
    <name>offencespage::ListForm</name>
    <message>
        <source>Neighbouring codes are neighbouring articles of the law</source>
        <translation>Los códigos contiguos son artículos contiguos de la ley</translation>
    </message>
    <message>
        <source>Then the links of neighbours help to suggest a category, and a row shift in a table is easier to notice.</source>
        <translation>De ese modo los vínculos contiguos ayudan a sugerir una categoría y es más fácil advertir un desplazamiento de filas en una tabla.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Nombre de la lista</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institución</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>I&amp;dioma de las denominaciones</translation>
    </message>
</context>
<context>
    <name>offencespage::ListsPage</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Todavía no hay listas</translation>
    </message>
    <message>
        <source>Import the list of offences of an institution, for example of the police or the courts, to start mapping.</source>
        <translation>Para empezar la asignación, importe la lista de delitos de una institución, por ejemplo de la policía o de los tribunales.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>Import a &amp;newer version…</source>
        <translation>Importar una versión más &amp;reciente…</translation>
    </message>
    <message>
        <source>&amp;Remove the list with its links</source>
        <translation>&amp;Eliminar la lista con sus vínculos</translation>
    </message>
    <message>
        <source>Lists of the project</source>
        <translation>Listas del proyecto</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>Sobre la lista</translation>
    </message>
    <message>
        <source>Decisions that hold for this list</source>
        <translation>Decisiones que valen para esta lista</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde procede</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Short name for the command line</source>
        <translation>Nombre corto para la línea de comandos</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Huella digital del archivo (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” was removed with %n link(s).</source>
        <translation>
            <numerusform>Se eliminó la lista «%1» con %n vínculo.</numerusform>
            <numerusform>Se eliminó la lista «%1» con %n vínculos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
</context>
<context>
    <name>offencespage::PolicyForm</name>
    <message>
        <source>Shares of one code over several categories may be published</source>
        <translation>Se puede publicar la distribución de un código entre varias categorías</translation>
    </message>
    <message>
        <source>Attempts go to the category of the full offence, with a tag</source>
        <translation>Las tentativas van a la categoría del delito consumado, con una etiqueta</translation>
    </message>
    <message>
        <source>By the basic conduct, as UNODC reviewers do</source>
        <translation>Según la conducta básica, como hacen los revisores de la UNODC</translation>
    </message>
    <message>
        <source>By the most serious outcome</source>
        <translation>Según el resultado más grave</translation>
    </message>
    <message>
        <source>A code such as “robbery with injuries” holds two conducts. Where records do not part them, one of the two decides.</source>
        <translation>Un código como «robo con lesiones» contiene dos conductas. Cuando los registros no las separan, decide una de las dos.</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>name and number of a level</comment>
        <translation>%1 (nivel %2)</translation>
    </message>
    <message>
        <source>Only attempted homicide has a category of its own (ICCS 0102).</source>
        <translation>Solo el homicidio en grado de tentativa tiene una categoría propia (ICCS 0102).</translation>
    </message>
    <message>
        <source>Codes with &amp;two conducts</source>
        <translation>Códigos con &amp;dos conductas</translation>
    </message>
    <message>
        <source>&amp;Highest level accepted</source>
        <translation>Nivel más &amp;alto aceptado</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleHeader</name>
    <message>
        <source>Role of the column %1</source>
        <translation>Función de la columna %1</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleWords</name>
    <message>
        <source>The column “%1” counts for the same period as another one. Give each count its own period.</source>
        <translation>La columna «%1» contiene recuentos del mismo período que otra. Asigne a cada recuento su propio período.</translation>
    </message>
    <message>
        <source>The column “%1” has the same role and language as another one. Choose another language, or leave the column out.</source>
        <translation>La columna «%1» tiene la misma función y el mismo idioma que otra. Elija otro idioma u omita la columna.</translation>
    </message>
    <message>
        <source>The column “%1” has the same role as another one. Choose one of the two.</source>
        <translation>La columna «%1» tiene la misma función que otra. Elija una de las dos.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Disposición legal</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Encabezado nacional</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Keep beside</source>
        <translation>Conservar aparte</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>The national code of the offence, taken as text with all its zeros.</source>
        <translation>El código nacional del delito, tomado como texto con todos sus ceros.</translation>
    </message>
    <message>
        <source>The name of the offence, in one column per language.</source>
        <translation>El nombre del delito, en una columna por idioma.</translation>
    </message>
    <message>
        <source>The full wording or explanation. Suggestions use it.</source>
        <translation>El texto completo o la explicación. Lo utilizan las sugerencias.</translation>
    </message>
    <message>
        <source>The article or section of the law.</source>
        <translation>El artículo o la sección de la ley.</translation>
    </message>
    <message>
        <source>The national heading or group above the offence.</source>
        <translation>El encabezado o grupo nacional al que pertenece el delito.</translation>
    </message>
    <message>
        <source>The first day on which the code may be used.</source>
        <translation>El primer día en que se puede utilizar el código.</translation>
    </message>
    <message>
        <source>The last day on which the code may be used.</source>
        <translation>El último día en que se puede utilizar el código.</translation>
    </message>
    <message>
        <source>How many were recorded in a period, for example in a year.</source>
        <translation>Cuántos se registraron en un período, por ejemplo en un año.</translation>
    </message>
    <message>
        <source>The column is kept with each offence and shown, but not used.</source>
        <translation>La columna se conserva y se muestra con cada delito, pero no se utiliza.</translation>
    </message>
    <message>
        <source>The column is not taken in.</source>
        <translation>La columna no se importa.</translation>
    </message>
    <message>
        <source>Say which year or period the counts in the column “%1” are for.</source>
        <translation>Indique a qué año o período corresponden los recuentos de la columna «%1».</translation>
    </message>
    <message>
        <source>Choose the column that holds the national codes.</source>
        <translation>Elija la columna que contiene los códigos nacionales.</translation>
    </message>
    <message>
        <source>Choose at least one column with the labels of the offences.</source>
        <translation>Elija al menos una columna con las denominaciones de los delitos.</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>Cambiar la configuración del proyecto</translation>
    </message>
    <message>
        <source>Change the mapping policy of %1</source>
        <translation>Cambiar los criterios de asignación de %1</translation>
    </message>
    <message numerus="yes">
        <source>Explain %n finding(s)</source>
        <translation>
            <numerusform>Explicar %n hallazgo</numerusform>
            <numerusform>Explicar %n hallazgos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n explanation(s)</source>
        <translation>
            <numerusform>Retirar %n explicación</numerusform>
            <numerusform>Retirar %n explicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n title(s) in the language %1</source>
        <translation>
            <numerusform>Importar %n título en el idioma %1</numerusform>
            <numerusform>Importar %n títulos en el idioma %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder or the file cannot be written to.</source>
        <translation>No se puede escribir en la carpeta o en el archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project under another name in a folder of your own.</source>
        <translation>No se cambió nada. Guarde el proyecto con otro nombre en una carpeta propia.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Otro programa está utilizando el archivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <translation>No se cambió nada. Cierre el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>El archivo está dañado.</translation>
    </message>
    <message>
        <source>The disk or the file refused it (%1).</source>
        <translation>El disco o el archivo lo rechazó (%1).</translation>
    </message>
    <message>
        <source>It holds something that this program does not understand (%1).</source>
        <translation>Contiene algo que este programa no entiende (%1).</translation>
    </message>
    <message>
        <source>Put %1 out of scope</source>
        <translation>Dejar %1 fuera de alcance</translation>
    </message>
    <message>
        <source>Say that %1 has no category</source>
        <translation>Indicar que %1 no tiene categoría</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Vincular %1 con %2</translation>
    </message>
    <message>
        <source>Approve the link of %1 to %2</source>
        <translation>Aprobar el vínculo de %1 con %2</translation>
    </message>
    <message>
        <source>Change the link of %1 to %2</source>
        <translation>Cambiar el vínculo de %1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>Cambiar %n vínculo</numerusform>
            <numerusform>Cambiar %n vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link of %1 to %2</source>
        <translation>Eliminar el vínculo de %1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>Eliminar %n vínculo</numerusform>
            <numerusform>Eliminar %n vínculos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the list %1 with %n offence(s)</source>
        <translation>
            <numerusform>Importar la lista %1 con %n delito</numerusform>
            <numerusform>Importar la lista %1 con %n delitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the details of the list %1</source>
        <translation>Cambiar los datos de la lista %1</translation>
    </message>
    <message>
        <source>Take over version %2 of the list %1</source>
        <translation>Incorporar la versión %2 de la lista %1</translation>
    </message>
    <message>
        <source>Remove the list %1 and its links</source>
        <translation>Eliminar la lista %1 y sus vínculos</translation>
    </message>
    <message>
        <source>Change the offence %1</source>
        <translation>Cambiar el delito %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n offence(s)</source>
        <translation>
            <numerusform>Cambiar %n delito</numerusform>
            <numerusform>Cambiar %n delitos</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup, or a newer version of the program.</source>
        <translation>El archivo no se modificó. Use una copia de seguridad o una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project, then try again.</source>
        <translation>No se cambió nada. Guarde el proyecto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This was to be done: %1.</source>
        <translation>Se iba a hacer lo siguiente: %1.</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Crear el proyecto</translation>
    </message>
    <message>
        <source>A new project was to be made.</source>
        <translation>Se iba a crear un proyecto nuevo.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>El proyecto se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>Open it for writing, or save it under another name.</source>
        <translation>Ábralo para escritura o guárdelo con otro nombre.</translation>
    </message>
    <message>
        <source>The project has changed in the meantime.</source>
        <translation>El proyecto ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the new values and try again.</source>
        <translation>No se cambió nada. Revise los nuevos valores e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history of the project was to be read.</source>
        <translation>Se iba a leer el historial del proyecto.</translation>
    </message>
    <message>
        <source>This was to be done again: %1.</source>
        <translation>Se iba a rehacer lo siguiente: %1.</translation>
    </message>
    <message>
        <source>This was to be undone: %1.</source>
        <translation>Se iba a deshacer lo siguiente: %1.</translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup.</source>
        <translation>El archivo no se modificó. Use una copia de seguridad.</translation>
    </message>
    <message>
        <source>It is not a project of this program.</source>
        <translation>No es un proyecto de este programa.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .iccs; lists of offences are imported into a project.</source>
        <translation>Elija un archivo que termine en .iccs; las listas de delitos se importan en un proyecto.</translation>
    </message>
    <message>
        <source>It has format %1, and this program (version %2) knows formats up to %3.</source>
        <translation>Tiene el formato %1 y este programa (versión %2) conoce los formatos hasta el %3.</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with a newer version of the program.</source>
        <translation>El archivo no se modificó. Ábralo con una versión más reciente del programa.</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with version %1 of the program or a newer one.</source>
        <translation>El archivo no se modificó. Ábralo con la versión %1 del programa o una más reciente.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Look for it in another folder.</source>
        <translation>Búsquelo en otra carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>El archivo no se puede leer (%1).</translation>
    </message>
    <message>
        <source>Ask its owner to let you read it.</source>
        <translation>Pida a su propietario permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Another program is writing in the file.</source>
        <translation>Otro programa está escribiendo en el archivo.</translation>
    </message>
    <message>
        <source>Close it in the other program and try again.</source>
        <translation>Ciérrelo en el otro programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>El archivo está dañado (%1).</translation>
    </message>
    <message>
        <source>It has the older format %1, which could not be renewed (%2).</source>
        <translation>Tiene el formato anterior %1, que no se pudo actualizar (%2).</translation>
    </message>
    <message>
        <source>The project %1 was to be opened.</source>
        <translation>Se iba a abrir el proyecto %1.</translation>
    </message>
    <message>
        <source>Its working copy could not be written (%1).</source>
        <translation>No se pudo escribir su copia de trabajo (%1).</translation>
    </message>
    <message>
        <source>Make room on the disk, or open it for reading.</source>
        <translation>Libere espacio en el disco o ábralo solo para lectura.</translation>
    </message>
    <message>
        <source>The project has the older format %1. Saving it renews it to format %2; older programs cannot open it then.</source>
        <translation>El proyecto tiene el formato anterior %1. Al guardarlo se actualiza al formato %2; después, los programas más antiguos no podrán abrirlo.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to. Your edits are kept safe, but save the project in another folder.</source>
        <translation>No se puede escribir en la carpeta de %1. Sus cambios están protegidos, pero guarde el proyecto en otra carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>Make room there or allow writing to it.</source>
        <translation>Libere espacio allí o permita la escritura.</translation>
    </message>
    <message>
        <source>no folder can be written to</source>
        <translation>no se puede escribir en ninguna carpeta</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits of it that are not in the file yet.</source>
        <translation>Un programa que terminó de forma inesperada dejó cambios que todavía no están en el archivo.</translation>
    </message>
    <message>
        <source>Take them over or drop them first.</source>
        <translation>Primero recupérelos o descártelos.</translation>
    </message>
    <message>
        <source>It is already open in another window of this program.</source>
        <translation>Ya está abierto en otra ventana de este programa.</translation>
    </message>
    <message>
        <source>Go on in that window, or open it here for reading.</source>
        <translation>Continúe en esa ventana o ábralo aquí solo para lectura.</translation>
    </message>
    <message>
        <source>%1 has it open on the computer %2 (program %3, process %4).</source>
        <translation>%1 lo tiene abierto en el equipo %2 (programa %3, proceso %4).</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading.</source>
        <translation>Ciérrelo allí primero o ábralo solo para lectura.</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading. If that computer is out of use, remove the file %1.</source>
        <translation>Ciérrelo allí primero o ábralo solo para lectura. Si ese equipo ya no se utiliza, elimine el archivo %1.</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be taken over.</source>
        <translation>Se iban a recuperar los cambios pendientes de %1.</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be dropped.</source>
        <translation>Se iban a descartar los cambios pendientes de %1.</translation>
    </message>
    <message>
        <source>The project was to be saved as %1.</source>
        <translation>El proyecto se iba a guardar como %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: save the project under another name or in another folder.</source>
        <translation>No se pierde nada: guarde el proyecto con otro nombre o en otra carpeta.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>No se pudo escribir el archivo (%1).</translation>
    </message>
    <message>
        <source>It has no file name yet.</source>
        <translation>Todavía no tiene nombre de archivo.</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Guárdelo con un nombre.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>El archivo está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Another program has changed the file in the meantime.</source>
        <translation>Otro programa modificó el archivo entretanto.</translation>
    </message>
    <message>
        <source>Save the project under another name and compare the two; saving under the same name replaces the other one.</source>
        <translation>Guarde el proyecto con otro nombre y compare los dos; si lo guarda con el mismo nombre, reemplazará al otro.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>Eso es una carpeta.</translation>
    </message>
    <message>
        <source>Give a file name.</source>
        <translation>Indique un nombre de archivo.</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits for that file.</source>
        <translation>Un programa que terminó de forma inesperada dejó cambios para ese archivo.</translation>
    </message>
    <message>
        <source>Open that file first to take them over or drop them, or choose another name.</source>
        <translation>Abra primero ese archivo para recuperarlos o descartarlos, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Map %1 %2 (%3 recorded).</source>
        <translation>Asigne %1 %2 (%3 registrados).</translation>
    </message>
    <message>
        <source>Map %1 %2.</source>
        <translation>Asigne %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more offence(s) have no link yet.</source>
        <translation>
            <numerusform>Todavía hay %Ln delito más sin vínculo.</numerusform>
            <numerusform>Todavía hay %Ln delitos más sin vínculo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the offence list of an institution.</source>
        <translation>Importe la lista de delitos de una institución.</translation>
    </message>
    <message>
        <source>The list %1 has no recorded volumes, so the most frequent offences cannot be shown first.</source>
        <translation>La lista %1 no tiene volúmenes registrados, por lo que no se pueden mostrar primero los delitos más frecuentes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in the links must be put right.</source>
        <translation>
            <numerusform>Debe corregirse %Ln error en los vínculos.</numerusform>
            <numerusform>Deben corregirse %Ln errores en los vínculos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a disputed link.</source>
        <translation>
            <numerusform>%Ln delito tiene un vínculo en disputa.</numerusform>
            <numerusform>%Ln delitos tienen un vínculo en disputa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a proposal to decide on.</source>
        <translation>
            <numerusform>%Ln delito tiene una propuesta pendiente de decisión.</numerusform>
            <numerusform>%Ln delitos tienen una propuesta pendiente de decisión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) are in review.</source>
        <translation>
            <numerusform>%Ln delito está en revisión.</numerusform>
            <numerusform>%Ln delitos están en revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample project could not be opened.</source>
        <translation>No se pudo abrir el proyecto de ejemplo.</translation>
    </message>
    <message>
        <source>It was not installed with this program.</source>
        <translation>No se instaló con este programa.</translation>
    </message>
    <message>
        <source>Install the program again, or import a list of your own.</source>
        <translation>Instale de nuevo el programa o importe una lista propia.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Proyecto de ejemplo</translation>
    </message>
    <message>
        <source>A copy could not be written to %1.</source>
        <translation>No se pudo escribir una copia en %1.</translation>
    </message>
    <message>
        <source>Make sure that you may write there and that the disk is not full.</source>
        <translation>Asegúrese de que puede escribir allí y de que el disco no está lleno.</translation>
    </message>
    <message>
        <source>The folder does not exist, is write-protected, or its disk is full.</source>
        <translation>La carpeta no existe, está protegida contra escritura o su disco está lleno.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Elija otra carpeta o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Take in the reference table of %1</source>
        <translation>Importar la tabla de referencia de %1</translation>
    </message>
    <message>
        <source>Remove the reference table of %1</source>
        <translation>Quitar la tabla de referencia de %1</translation>
    </message>
    <message>
        <source>Add the decision table %1</source>
        <translation>Añadir la tabla de decisión %1</translation>
    </message>
    <message>
        <source>Change the decision table %1</source>
        <translation>Cambiar la tabla de decisión %1</translation>
    </message>
    <message>
        <source>Remove the decision table %1</source>
        <translation>Quitar la tabla de decisión %1</translation>
    </message>
    <message>
        <source>Add the attribute %1</source>
        <translation>Añadir el atributo %1</translation>
    </message>
    <message>
        <source>Change the attribute %1</source>
        <translation>Cambiar el atributo %1</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>Quitar el atributo %1</translation>
    </message>
    <message>
        <source>Add the record layout %1</source>
        <translation>Añadir el diseño de registro %1</translation>
    </message>
    <message>
        <source>Change the record layout %1</source>
        <translation>Cambiar el diseño de registro %1</translation>
    </message>
    <message>
        <source>Remove the record layout %1</source>
        <translation>Quitar el diseño de registro %1</translation>
    </message>
    <message>
        <source>The attribute %1 was to be kept in the project.</source>
        <translation>Se iba a guardar el atributo %1 en el proyecto.</translation>
    </message>
    <message>
        <source>It comes with the classification.</source>
        <translation>Viene con la clasificación.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a national attribute with an id of its own.</source>
        <translation>No se cambió nada. Haga un atributo nacional con un identificador propio.</translation>
    </message>
    <message>
        <source>The attribute %1 was to be removed.</source>
        <translation>Se iba a quitar el atributo %1.</translation>
    </message>
    <message>
        <source>Decision tables ask for it: %1.</source>
        <translation>Hay tablas de decisión que lo piden: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take its column out of these tables, or remove them, then try again.</source>
        <translation>No se cambió nada. Quite su columna de esas tablas, o quite las tablas, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Declare how %1 is counted</source>
        <translation>Declarar cómo se cuenta %1</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n decision table(s)</source>
        <translation>
            <numerusform>Importar %n tabla de decisión</numerusform>
            <numerusform>Importar %n tablas de decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in attributes</source>
        <translation>Importar atributos</translation>
    </message>
    <message>
        <source>Keep the counts %1</source>
        <translation>Conservar los recuentos %1</translation>
    </message>
    <message>
        <source>Renew the counts %1</source>
        <translation>Actualizar los recuentos %1</translation>
    </message>
    <message>
        <source>Remove the counts %1</source>
        <translation>Quitar los recuentos %1</translation>
    </message>
    <message>
        <source>Add the series %1</source>
        <translation>Añadir la serie %1</translation>
    </message>
    <message>
        <source>Change the series %1</source>
        <translation>Cambiar la serie %1</translation>
    </message>
    <message>
        <source>Remove the series %1</source>
        <translation>Quitar la serie %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions on method</source>
        <translation>
            <numerusform>Responder a %n pregunta sobre el método</numerusform>
            <numerusform>Responder a %n preguntas sobre el método</numerusform>
        </translation>
    </message>
    <message>
        <source>The submission “%1” was to be read.</source>
        <translation>Se iba a leer el envío «%1».</translation>
    </message>
    <message>
        <source>Its content makes no sense: %1.</source>
        <translation>Su contenido no tiene sentido: %1.</translation>
    </message>
    <message>
        <source>It was changed outside of the program. Take the package that was sent, or a copy of the project from then.</source>
        <translation>Se modificó fuera del programa. Use el paquete que se envió o una copia del proyecto de entonces.</translation>
    </message>
    <message>
        <source>Keep the submission %1</source>
        <translation>Guardar el envío %1</translation>
    </message>
    <message>
        <source>Change the submission %1</source>
        <translation>Cambiar el envío %1</translation>
    </message>
    <message>
        <source>Take in %1 from %2</source>
        <translation>Incorporar %1 de %2</translation>
    </message>
    <message>
        <source>Take in %1 from %2 again</source>
        <translation>Incorporar de nuevo %1 de %2</translation>
    </message>
    <message>
        <source>Add “%1” to the assessment</source>
        <translation>Añadir «%1» a la evaluación</translation>
    </message>
    <message>
        <source>Change “%1” of the assessment</source>
        <translation>Cambiar «%1» en la evaluación</translation>
    </message>
    <message>
        <source>Remove “%1” from the assessment</source>
        <translation>Quitar «%1» de la evaluación</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions of the assessment</source>
        <translation>
            <numerusform>Responder a %n pregunta de la evaluación</numerusform>
            <numerusform>Responder a %n preguntas de la evaluación</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an answer of the assessment</source>
        <translation>Quitar una respuesta de la evaluación</translation>
    </message>
    <message>
        <source>The assessment %1 was to be read.</source>
        <translation>Se iba a leer la evaluación %1.</translation>
    </message>
    <message>
        <source>Take a file that “iccs assessment export” wrote.</source>
        <translation>Use un archivo escrito por «iccs assessment export».</translation>
    </message>
    <message>
        <source>It is no file of an assessment.</source>
        <translation>No es el archivo de una evaluación.</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>«%1» no tiene sentido.</translation>
    </message>
    <message>
        <source>It is no sound JSON: %1 (byte %2).</source>
        <translation>No es un JSON correcto: %1 (byte %2).</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>El archivo no se puede abrir: %1.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Revise el nombre del archivo.</translation>
    </message>
    <message>
        <source>%1 was to be compared.</source>
        <translation>Se iba a comparar %1.</translation>
    </message>
    <message>
        <source>It has no answers of an assessment.</source>
        <translation>No tiene respuestas de una evaluación.</translation>
    </message>
    <message>
        <source>Answer its questions first, or leave it out.</source>
        <translation>Responda primero a sus preguntas, o déjelo fuera.</translation>
    </message>
    <message>
        <source>Its answers belong to %1, not to %2.</source>
        <translation>Sus respuestas pertenecen a %1, no a %2.</translation>
    </message>
    <message>
        <source>Name the assessment that it was answered with, or export it there.</source>
        <translation>Indique la evaluación con la que se respondió, o expórtelo con ella.</translation>
    </message>
    <message>
        <source>Assessments were to be compared.</source>
        <translation>Se iban a comparar evaluaciones.</translation>
    </message>
    <message>
        <source>There is only one.</source>
        <translation>Solo hay una.</translation>
    </message>
    <message>
        <source>Name at least two files.</source>
        <translation>Indique al menos dos archivos.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file.</source>
        <translation>%1 y %2 son el mismo archivo.</translation>
    </message>
    <message>
        <source>Name each file once.</source>
        <translation>Indique cada archivo una sola vez.</translation>
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
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>A project is one file. It holds the offence lists of the institutions, the links to the ICCS and the whole history of who decided what.</source>
        <translation>Un proyecto es un solo archivo. Contiene las listas de delitos de las instituciones, los vínculos con la ICCS y el historial completo de quién decidió qué.</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>&amp;Su nombre:</translation>
    </message>
    <message>
        <source>C&amp;reate project</source>
        <translation>&amp;Crear proyecto</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Atrás</translation>
    </message>
</context>
<context>
    <name>project::OverviewPage</name>
    <message>
        <source>Codes mapped</source>
        <translation>Códigos asignados</translation>
    </message>
    <message>
        <source>Volume mapped</source>
        <translation>Volumen asignado</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>In residual categories</source>
        <translation>En categorías residuales</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>Errores abiertos</translation>
    </message>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>Delitos por sección de la ICCS</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Proyecto sin título</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Todavía no hay códigos.</translation>
    </message>
    <message>
        <source>%1 of %2 codes</source>
        <translation>%1 de %2 códigos</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%1 de %2 registrados</translation>
    </message>
    <message>
        <source>No volumes are known.</source>
        <translation>No se conocen volúmenes.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped codes</source>
        <translation>%1 de %2 asignados</translation>
    </message>
    <message>
        <source>Nothing is mapped yet.</source>
        <translation>Todavía no hay nada asignado.</translation>
    </message>
    <message>
        <source>The checks found no error.</source>
        <translation>No se encontró ningún error.</translation>
    </message>
    <message>
        <source>%1 findings in all</source>
        <translation>%1 hallazgos en total</translation>
    </message>
    <message>
        <source>Everything is mapped and approved. You can export the correspondence table.</source>
        <translation>Todo está asignado y aprobado. Puede exportar la tabla de correspondencia.</translation>
    </message>
    <message>
        <source>%1: %2 codes, %3 mapped, %4 approved</source>
        <translation>%1: %2 códigos, %3 asignados, %4 aprobados</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>project::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Quitar de esta lista</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <comment>folder, date</comment>
        <translation>%1 · modificado: %2</translation>
    </message>
    <message>
        <source>%1 · the file is not there any more</source>
        <comment>folder</comment>
        <translation>%1 · el archivo ya no está allí</translation>
    </message>
</context>
<context>
    <name>project::SectionBars</name>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>Delitos por sección de la ICCS</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Approved in full colour</source>
        <translation>Aprobados, en color pleno</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
</context>
<context>
    <name>project::SettingsForm</name>
    <message>
        <source>For example: National offence codes to ICCS, 2024</source>
        <translation>Por ejemplo: Códigos nacionales de delitos y la ICCS, 2024</translation>
    </message>
    <message>
        <source>Who keeps this project</source>
        <translation>Quién mantiene este proyecto</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>&amp;País:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>&amp;Institución:</translation>
    </message>
    <message>
        <source>&amp;Language of titles and reports:</source>
        <translation>I&amp;dioma de los títulos y los informes:</translation>
    </message>
    <message>
        <source>Not one country</source>
        <translation>No corresponde a un solo país</translation>
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
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Todavía no hay proyectos</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. To look around first, open the sample: a national list of 3,039 offence codes with its links.</source>
        <translation>Aquí aparecen los proyectos que usted abre. Para conocer primero el programa, abra el ejemplo: una lista nacional de 3039 códigos de delitos con sus vínculos.</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS Workbench</translation>
    </message>
    <message>
        <source>From national offence codes to the International Classification of Crime for Statistical Purposes</source>
        <translation>De los códigos nacionales de delitos a la Clasificación Internacional de Delitos con Fines Estadísticos</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Offence lists from CSV, Excel and OpenDocument files, with guessed columns.</source>
        <translation>Listas de delitos desde archivos CSV, Excel y OpenDocument, con columnas reconocidas automáticamente.</translation>
    </message>
    <message>
        <source>Suggestions that give their reasons, and learn from what you confirm.</source>
        <translation>Sugerencias que exponen sus motivos y aprenden de lo que usted confirma.</translation>
    </message>
    <message>
        <source>Checks of every link, with room to explain why a finding may stand.</source>
        <translation>Comprobaciones de cada vínculo, con la posibilidad de explicar por qué puede mantenerse un hallazgo.</translation>
    </message>
    <message>
        <source>Correspondence tables for people (XLSX) and for machines (SSSOM, XKOS).</source>
        <translation>Tablas de correspondencia para personas (XLSX) y para sistemas informáticos (SSSOM, XKOS).</translation>
    </message>
    <message>
        <source>A project that was never saved</source>
        <translation>Un proyecto que nunca se guardó</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No se guardó: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %Ln change(s) were saved. The last one was made on %1.</source>
        <translation>
            <numerusform>El programa terminó antes de que se guardara %Ln cambio. Se hizo el %1.</numerusform>
            <numerusform>El programa terminó antes de que se guardaran %Ln cambios. El último se hizo el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with these changes</source>
        <translation>Abrir con estos cambios</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>“%1” stands twice at %2.</source>
        <translation>«%1» figura dos veces en %2.</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>Asigne otro identificador a uno de los dos.</translation>
    </message>
    <message>
        <source>There is no “%1”, which %2 names.</source>
        <translation>No existe «%1», que se nombra en %2.</translation>
    </message>
    <message>
        <source>Correct the name, or add what it stands for.</source>
        <translation>Corrija el nombre o agregue aquello a lo que se refiere.</translation>
    </message>
    <message>
        <source>The file breaks off in line %1: %2.</source>
        <translation>El archivo se interrumpe en la línea %1: %2.</translation>
    </message>
    <message>
        <source>Correct the JSON there.</source>
        <translation>Corrija el JSON en ese lugar.</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense or is missing.</source>
        <translation>El valor de %1 no tiene sentido o falta.</translation>
    </message>
    <message>
        <source>See the description of the format in the folder of the editions.</source>
        <translation>Consulte la descripción del formato en la carpeta de las ediciones.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”.</source>
        <translation>Ninguna parte del programa lee «%1».</translation>
    </message>
    <message>
        <source>Correct the name of the field, or take it out.</source>
        <translation>Corrija el nombre del campo o quítelo.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” was to be opened.</source>
        <translation>Se iba a abrir el cuestionario «%1».</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>No hay ninguno con ese nombre.</translation>
    </message>
    <message>
        <source>Take one of these: %1.</source>
        <translation>Use uno de estos: %1.</translation>
    </message>
    <message>
        <source>The published layout of the questionnaire “%1” was to be opened.</source>
        <translation>Se iba a abrir el diseño de publicación del cuestionario «%1».</translation>
    </message>
    <message>
        <source>This questionnaire has none.</source>
        <translation>Este cuestionario no tiene ninguno.</translation>
    </message>
    <message>
        <source>Take a questionnaire whose figures are published, such as un-cts or glotip.</source>
        <translation>Use un cuestionario cuyas cifras se publiquen, por ejemplo un-cts o glotip.</translation>
    </message>
    <message>
        <source>No cell of the questionnaire stands for “%1”.</source>
        <translation>Ninguna celda del cuestionario corresponde a «%1».</translation>
    </message>
    <message>
        <source>These rows are not checked. Add the label to portal.json of the questionnaire.</source>
        <translation>Estas filas no se comprueban. Agregue la denominación a portal.json del cuestionario.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>La unidad «%1» no se conoce.</translation>
    </message>
    <message>
        <source>Its figures are taken for counts.</source>
        <translation>Sus cifras se toman como recuentos.</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a figure.</source>
        <translation>«%1» no puede ser el año de una cifra.</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the year.</source>
        <translation>La fila no se comprueba. Corrija el año.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the figure.</source>
        <translation>La fila no se comprueba. Corrija la cifra.</translation>
    </message>
    <message>
        <source>%1 has two figures for “%2” in %3: %4 and %5.</source>
        <translation>%1 tiene dos cifras de «%2» en %3: %4 y %5.</translation>
    </message>
    <message>
        <source>The first is checked. Take out the wrong one.</source>
        <translation>Se comprueba la primera. Quite la incorrecta.</translation>
    </message>
    <message>
        <source>%1 was to be read as a published file.</source>
        <translation>%1 se iba a leer como archivo publicado.</translation>
    </message>
    <message>
        <source>It has no column %1.</source>
        <translation>No tiene la columna %1.</translation>
    </message>
    <message>
        <source>Take a file as UNODC&apos;s data portal gives it, with its header line.</source>
        <translation>Use un archivo tal como lo ofrece el portal de datos de la UNODC, con su línea de encabezado.</translation>
    </message>
    <message>
        <source>The questionnaire at %1 was to be opened.</source>
        <translation>Se iba a abrir el cuestionario situado en %1.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>No se pudo leer: %1.</translation>
    </message>
    <message>
        <source>Name the folder of an edition, or one of the editions that come with the program.</source>
        <translation>Indique la carpeta de una edición o una de las ediciones que vienen con el programa.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for it.</source>
        <translation>La recopilación de datos de %1 no la solicita.</translation>
    </message>
    <message>
        <source>It is computed from other cells (%1).</source>
        <translation>Se calcula a partir de otras celdas (%1).</translation>
    </message>
    <message>
        <source>The row is no offence of the classification; fill it in by hand.</source>
        <translation>La fila no es un delito de la clasificación; complétela a mano.</translation>
    </message>
    <message>
        <source>Of the counts “%1”, %2 have values that are coarser than what is asked.</source>
        <translation>En los recuentos «%1», un total de %2 tiene valores menos detallados que lo solicitado.</translation>
    </message>
    <message>
        <source>The counts “%1” have none in these categories, but %2 in a category above them that may belong here.</source>
        <translation>Los recuentos «%1» no tienen nada en estas categorías; en una categoría superior tienen un total de %2, que quizá corresponda a estas.</translation>
    </message>
    <message>
        <source>The counts “%1” do not say the value of any of the %2 that may belong here.</source>
        <translation>Los recuentos «%1» no indican el valor de ninguno de los %2 que podrían corresponder aquí.</translation>
    </message>
    <message>
        <source>Not a whole number, because links share codes by weights.</source>
        <translation>No es un número entero, porque hay vínculos que reparten códigos según pesos.</translation>
    </message>
    <message>
        <source>%1 more have no known value and are not counted.</source>
        <translation>Sin valor conocido, y por tanto no contados: %1 más.</translation>
    </message>
    <message>
        <source>%1 more are coded to a category above; they may belong here and are not counted.</source>
        <translation>Codificados en una categoría superior: %1 más; quizá correspondan a esta celda y no se cuentan.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The counts “%1” are not split by %2 (%3).</source>
        <translation>Los recuentos «%1» no están desglosados por %2 (%3).</translation>
    </message>
    <message>
        <source>The counts “%1” have nothing in these categories in any year. When there was none, say so by hand.</source>
        <translation>Los recuentos «%1» no tienen nada en estas categorías en ningún año. Si no hubo ningún caso, indíquelo a mano.</translation>
    </message>
    <message>
        <source>Several counts would fill it: %1. Remove those that are not to be used.</source>
        <translation>Varios conjuntos de recuentos podrían completarla: %1. Quite los que no deban usarse.</translation>
    </message>
    <message>
        <source>No attribute of records says “%1” for %2.</source>
        <translation>Ningún atributo de los registros indica «%1» para la unidad %2.</translation>
    </message>
    <message>
        <source>No counts are kept of the unit “%1” at the stage “%2”.</source>
        <translation>No hay recuentos guardados de la unidad «%1» en la etapa «%2».</translation>
    </message>
    <message>
        <source>No counts of the unit “%1” at the stage “%2” are of the year %3.</source>
        <translation>Ningún recuento de la unidad «%1» en la etapa «%2» corresponde al año %3.</translation>
    </message>
    <message>
        <source>The indicators of the questionnaire “%1” were to be read.</source>
        <translation>Se iban a leer los indicadores del cuestionario «%1».</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>No se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>Compruebe que la carpeta esté completa.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>No hay ninguna cifra para %1.</translation>
    </message>
    <message>
        <source>The denominator is, or may be, zero.</source>
        <translation>El denominador es, o podría ser, cero.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be taken in.</source>
        <translation>«%1» no es un número que se pueda incorporar.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 1234.5, or &lt;5.</source>
        <translation>Escriba cifras con punto decimal y sin separador de miles, por ejemplo 1234.5, o bien &lt;5.</translation>
    </message>
    <message>
        <source>The value “%1” and the status “%2” do not agree.</source>
        <translation>El valor «%1» y el estado «%2» no concuerdan.</translation>
    </message>
    <message>
        <source>Reported and provisional cells have a number, suppressed ones &lt;5, zero ones 0 or nothing, and all others none.</source>
        <translation>Los estados reported y provisional requieren un número; suppressed, &lt;5; zero, 0 o nada; con todos los demás, el valor queda vacío.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>No existe el estado «%1».</translation>
    </message>
    <message>
        <source>Use reported, zero, provisional, suppressed, not available, not applicable or not asked.</source>
        <translation>Use reported (notificado), zero (cero), provisional, suppressed (suprimido), not available (no disponible), not applicable (no procede) o not asked (no solicitado), en inglés.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>El cuestionario no tiene la celda «%1».</translation>
    </message>
    <message>
        <source>“iccs questionnaire show %1” lists the cells.</source>
        <translation>«iccs questionnaire show %1» enumera las celdas.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>La recopilación de datos de %1 no solicita «%2».</translation>
    </message>
    <message>
        <source>Leave the row out, or name another edition.</source>
        <translation>Deje fuera la fila o indique otra edición.</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>«%1» no es un año para el que el cuestionario solicite datos.</translation>
    </message>
    <message>
        <source>It asks for %1.</source>
        <translation>Años que solicita: %1.</translation>
    </message>
    <message>
        <source>The cell says %1 (%2); the file would replace what somebody said.</source>
        <translation>La celda indica %1 (%2); el archivo sustituiría lo que alguien indicó.</translation>
    </message>
    <message>
        <source>Say --accept when the file is to hold.</source>
        <translation>Agregue --accept si debe prevalecer el archivo.</translation>
    </message>
    <message>
        <source>The cell stands in the file before.</source>
        <translation>La celda ya figura antes en el archivo.</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>Conserve una de las filas.</translation>
    </message>
    <message>
        <source>The answers in %1 were to be taken in.</source>
        <translation>Se iban a incorporar las respuestas de %1.</translation>
    </message>
    <message>
        <source>It has no columns “cell”, “year” and “value”.</source>
        <translation>No tiene las columnas «cell», «year» y «value».</translation>
    </message>
    <message>
        <source>The first line names the columns: cell, year, value, status, comment, source.</source>
        <translation>La primera línea indica los nombres de las columnas: cell, year, value, status, comment, source.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Sin completar</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Cero</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Suprimido</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No solicitado</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>From coded data</source>
        <translation>De datos codificados</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Returned by an institution</source>
        <translation>Devuelto por una institución</translation>
    </message>
    <message>
        <source>Documented: seen in the source.</source>
        <translation>Documentado: visto en la fuente.</translation>
    </message>
    <message>
        <source>Inferred: concluded from what is published; the official form was not seen.</source>
        <translation>Inferido: deducido de lo publicado; no se vio el formulario oficial.</translation>
    </message>
    <message>
        <source>From memory: not verified in a source.</source>
        <translation>De memoria: sin verificar en una fuente.</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Víctimas</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Muertes</translation>
    </message>
    <message>
        <source>Firearms</source>
        <translation>Armas de fuego</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Establecimientos</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Value in US dollars</source>
        <translation>Valor en dólares de los Estados Unidos</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Formal contact</source>
        <translation>Contacto formal</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Enjuiciamiento</translation>
    </message>
    <message>
        <source>Brought before the courts</source>
        <translation>Comparecencia ante los tribunales</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Condena</translation>
    </message>
    <message>
        <source>Held in prison</source>
        <translation>Reclusión en prisión</translation>
    </message>
    <message>
        <source>Entering prison</source>
        <translation>Ingreso en prisión</translation>
    </message>
    <message>
        <source>Under supervision</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Detección</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Incautación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Surrendered</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>Localización</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Encuesta</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Comentar %1</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>Escribir en %1</translation>
    </message>
    <message numerus="yes">
        <source>Give %n cells the status “%1”</source>
        <translation>
            <numerusform>Asignar a %n celda el estado «%1»</numerusform>
            <numerusform>Asignar a %n celdas el estado «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Pegar %n celda</numerusform>
            <numerusform>Pegar %n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Vaciar %n celda</numerusform>
            <numerusform>Vaciar %n celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>«%1» es menor que cero.</translation>
    </message>
    <message>
        <source>Populations and counts cannot be. Correct the value.</source>
        <translation>Las poblaciones y los recuentos no pueden serlo. Corrija el valor.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 68350000 or 12.5.</source>
        <translation>Escriba dígitos con punto decimal y sin separador de miles, por ejemplo 68350000 o 12.5.</translation>
    </message>
    <message>
        <source>The line names no series.</source>
        <translation>La línea no indica ninguna serie.</translation>
    </message>
    <message>
        <source>Write its id, such as population.</source>
        <translation>Escriba su identificador, por ejemplo population.</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a value.</source>
        <translation>«%1» no puede ser el año de un valor.</translation>
    </message>
    <message>
        <source>Write a year of four digits, such as 2023.</source>
        <translation>Escriba un año de cuatro dígitos, por ejemplo 2023.</translation>
    </message>
    <message>
        <source>The series “%1” has a value for %2 before.</source>
        <translation>La serie «%1» ya tiene un valor para %2 en una línea anterior.</translation>
    </message>
    <message>
        <source>Keep one of the lines.</source>
        <translation>Conserve solo una de las líneas.</translation>
    </message>
    <message>
        <source>Say --accept when the new one is to hold.</source>
        <translation>Agregue --accept si debe prevalecer lo nuevo.</translation>
    </message>
    <message>
        <source>The series “%1” has %2 for %3; %4 would replace it.</source>
        <translation>La serie «%1» tiene %2 para %3; %4 lo sustituiría.</translation>
    </message>
    <message>
        <source>The series “%1” comes from “%2”; “%3” would replace that.</source>
        <translation>La serie «%1» procede de «%2»; «%3» sustituiría esa fuente.</translation>
    </message>
    <message>
        <source>No questionnaire asks for the series “%1”.</source>
        <translation>Ningún cuestionario solicita la serie «%1».</translation>
    </message>
    <message>
        <source>It is kept. Those that are used: %1.</source>
        <translation>Se guarda. Las que se usan son: %1.</translation>
    </message>
    <message>
        <source>The series “%1” does not say where it comes from.</source>
        <translation>La serie «%1» no indica de dónde procede.</translation>
    </message>
    <message>
        <source>Name its source; rates cannot be checked by others without it.</source>
        <translation>Indique su fuente; sin ella, otras personas no pueden comprobar las tasas.</translation>
    </message>
    <message>
        <source>The series in %1 were to be taken in.</source>
        <translation>Se iban a incorporar las series de %1.</translation>
    </message>
    <message>
        <source>It has no columns “series”, “year” and “value”.</source>
        <translation>No tiene las columnas «series», «year» y «value».</translation>
    </message>
    <message>
        <source>The first line names the columns: series, year, value, name, source.</source>
        <translation>La primera línea indica los nombres de las columnas: series, year, value, name, source.</translation>
    </message>
    <message>
        <source>It names no year in which it is asked.</source>
        <translation>No indica ningún año en el que se realice.</translation>
    </message>
    <message>
        <source>Put some in “years” of its edition.json.</source>
        <translation>Indique algunos en «years» de su edition.json.</translation>
    </message>
    <message>
        <source>Its first module has no tables.</source>
        <translation>Su primer módulo no tiene tablas.</translation>
    </message>
    <message>
        <source>Put some in “modules” of its edition.json.</source>
        <translation>Indique algunas en «modules» de su edition.json.</translation>
    </message>
    <message>
        <source>Another questionnaire has the name “%1”.</source>
        <translation>Otro cuestionario tiene el nombre «%1».</translation>
    </message>
    <message>
        <source>Put another “id” in its edition.json: answers are kept under that name.</source>
        <translation>Indique otro «id» en su edition.json: las respuestas se guardan con ese nombre.</translation>
    </message>
    <message>
        <source>Take the coded value of %1</source>
        <translation>Tomar el valor codificado de %1</translation>
    </message>
    <message>
        <source>Filling %1 from coded data</source>
        <translation>Completando %1 con datos codificados</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>Completar %n celda con datos codificados</numerusform>
            <numerusform>Completar %n celdas con datos codificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n series</source>
        <translation>
            <numerusform>Introducir %n serie</numerusform>
            <numerusform>Introducir %n series</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is open in %1</source>
        <translation>Revisando qué queda pendiente en %1</translation>
    </message>
    <message>
        <source>Making the package %1</source>
        <translation>Preparando el paquete %1</translation>
    </message>
    <message>
        <source>Counting what would move</source>
        <translation>Contando qué cambiaría</translation>
    </message>
    <message>
        <source>The file %1 was read again for its checksum.</source>
        <translation>Se volvió a leer el archivo %1 para calcular su suma de comprobación.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again when it can be read.</source>
        <translation>No se guardó nada. Vuelva a intentarlo cuando el archivo se pueda leer.</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>Los recuentos se iban a guardar como «%1».</translation>
    </message>
    <message>
        <source>They are of several measures, which must not be added up: %1. Nothing was kept.</source>
        <translation>Son de varias medidas que no se deben sumar: %1. No se guardó nada.</translation>
    </message>
    <message>
        <source>Leave the columns or rows of the other measures out in the layout, and keep each measure by a name of its own.</source>
        <translation>Excluya en el diseño de registro las columnas o filas de las demás medidas y guarde cada medida con un nombre propio.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::Block</name>
    <message>
        <source>Nothing was pasted: the block has %1 rows and %2 columns, which is more than there are from the current cell on. Start at another cell.</source>
        <translation>No se pegó nada: el bloque tiene %1 filas y %2 columnas, más de las que hay a partir de la celda actual. Empiece en otra celda.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” is not to be filled in. %2</source>
        <translation>No se pegó nada: «%1» no se debe completar. %2</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” for “%2” is neither a number nor the sign of a status. Correct it in the spreadsheet and copy the block again.</source>
        <translation>No se pegó nada: «%1» para «%2» no es un número ni el signo de un estado. Corríjalo en la hoja de cálculo y vuelva a copiar el bloque.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellPanel</name>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>No hay ninguna celda elegida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procede de</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Datos codificados</translation>
    </message>
    <message>
        <source>Collection before</source>
        <translation>Recopilación anterior</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Puts the figure of coded data in place of what stands here.</source>
        <translation>Pone la cifra de los datos codificados en lugar de lo que figura aquí.</translation>
    </message>
    <message>
        <source>&amp;Take the coded value: %1</source>
        <translation>&amp;Tomar el valor codificado: %1</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellState</name>
    <message>
        <source>It is asked in collections of even years.</source>
        <translation>Se solicita en las recopilaciones de datos de años pares.</translation>
    </message>
    <message>
        <source>It is asked in collections of odd years.</source>
        <translation>Se solicita en las recopilaciones de datos de años impares.</translation>
    </message>
    <message>
        <source>It is asked from the collection of %1 on.</source>
        <translation>Se solicita a partir de la recopilación de datos de %1.</translation>
    </message>
    <message>
        <source>It was asked until the collection of %1.</source>
        <translation>Se solicitó hasta la recopilación de datos de %1.</translation>
    </message>
    <message>
        <source>Not filled in yet.</source>
        <translation>Todavía sin completar.</translation>
    </message>
    <message>
        <source>Typed in.</source>
        <translation>Introducido a mano.</translation>
    </message>
    <message>
        <source>From coded data.</source>
        <translation>De datos codificados.</translation>
    </message>
    <message>
        <source>Imported from a file.</source>
        <translation>Importado de un archivo.</translation>
    </message>
    <message>
        <source>Returned by an institution.</source>
        <translation>Devuelto por una institución.</translation>
    </message>
    <message>
        <source>Typed in; the coded data say something else.</source>
        <translation>Introducido a mano; los datos codificados indican otra cosa.</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>Provisional.</translation>
    </message>
    <message>
        <source>Suppressed: only known to be small.</source>
        <translation>Suprimido: solo se sabe que el número es pequeño.</translation>
    </message>
    <message>
        <source>Not available.</source>
        <translation>No disponible.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>No procede.</translation>
    </message>
    <message>
        <source>Not asked by the office that holds the figures.</source>
        <translation>No lo solicita la oficina que tiene las cifras.</translation>
    </message>
    <message>
        <source>Not asked in this collection.</source>
        <translation>No se solicita en esta recopilación de datos.</translation>
    </message>
    <message>
        <source>Computed from other cells.</source>
        <translation>Se calcula a partir de otras celdas.</translation>
    </message>
    <message>
        <source>From an earlier collection; it cannot be changed here.</source>
        <translation>De una recopilación de datos anterior; no se puede modificar aquí.</translation>
    </message>
    <message>
        <source>The form has no cell here.</source>
        <translation>El formulario no tiene ninguna celda aquí.</translation>
    </message>
    <message>
        <source>Not asked in the collection of %1.</source>
        <translation>No se solicita en la recopilación de datos de %1.</translation>
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
        <translation>Flujo: todo el año</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Stock: as on %1</source>
        <translation>Cifra a una fecha dada: al %1</translation>
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
        <translation>Excepto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Lo completa</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>national code, so many, label</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more code(s)</source>
        <translation>
            <numerusform>y %Ln código más</numerusform>
            <numerusform>y %Ln códigos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>questionnairepage::EditionBar</name>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>C&amp;uestionario</translation>
    </message>
    <message>
        <source>Years that are shown side by side</source>
        <translation>Años que se muestran en paralelo</translation>
    </message>
    <message>
        <source>%1 (earlier collection)</source>
        <translation>%1 (recopilación anterior)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>questionnaire</comment>
        <translation>%1 (propio)</translation>
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
        <translation>Explicado por %1: %2</translation>
    </message>
    <message>
        <source>Withdraw the explanation</source>
        <translation>Retirar la explicación</translation>
    </message>
    <message>
        <source>Why it may stand, in a sentence</source>
        <translation>Por qué puede mantenerse, en una oración</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
</context>
<context>
    <name>questionnairepage::FailuresPanel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Of &amp;all tables</source>
        <translation>De &amp;todas las tablas</translation>
    </message>
    <message>
        <source>Findings of the questionnaire</source>
        <translation>Hallazgos del cuestionario</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>Las comprobaciones no encuentran nada.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln hallazgo</numerusform>
            <numerusform>%Ln hallazgos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::FillDialog</name>
    <message>
        <source>Cell or reason</source>
        <translation>Celda o motivo</translation>
    </message>
    <message>
        <source>Fill %1 from coded data: %2</source>
        <comment>questionnaire, years</comment>
        <translation>Completar %1 con datos codificados: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What filling does</source>
        <translation>Qué hace completar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Contenido actual</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Datos codificados</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Motivo o nota</translation>
    </message>
    <message>
        <source>What coded data give is being counted…</source>
        <translation>Contando lo que dan los datos codificados…</translation>
    </message>
    <message>
        <source>There is nothing to apply: the cells are as coded data give them.</source>
        <translation>No hay nada que aplicar: las celdas están como las dan los datos codificados.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing that a person or a file said is overwritten.</source>
        <comment>so many cells get a figure, so many others change</comment>
        <translation>%1 %2 No se sobrescribe nada de lo que indicó una persona o un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) get a figure.</source>
        <translation>
            <numerusform>%Ln celda recibe una cifra.</numerusform>
            <numerusform>%Ln celdas reciben una cifra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln other(s) it is remembered what coded data give.</source>
        <translation>
            <numerusform>De %Ln celda más se registra lo que dan los datos codificados.</numerusform>
            <numerusform>De %Ln celdas más se registra lo que dan los datos codificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>&amp;Guardar recuentos…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>Lleva a la página «Datos y codificación», donde se guardan los recuentos.</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>El proyecto no guarda recuentos con los que completarlo. Codifique un archivo en la página «Datos y codificación» y guarde sus recuentos para cuestionarios.</translation>
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
            <numerusform>%Ln celda</numerusform>
            <numerusform>%Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of table %2</source>
        <comment>so many cells, number</comment>
        <translation>%1 de la tabla %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many cells, so many tables</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabla</numerusform>
            <numerusform>%Ln tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <comment>of a cell</comment>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>of a cell</comment>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>As before</source>
        <comment>of a cell</comment>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>of a cell</comment>
        <translation>Concuerda</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>of a cell</comment>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>of a cell</comment>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a cell</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>The cell was empty and is filled.</source>
        <translation>La celda estaba vacía y se completa.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before and gets another figure.</source>
        <translation>La celda se había completado con datos codificados y recibe otra cifra.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, with the same figure.</source>
        <translation>La celda ya se había completado con datos codificados, con la misma cifra.</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data agree with it.</source>
        <translation>Se mantiene lo que indicó una persona o un archivo; los datos codificados concuerdan.</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data say something else, which is shown beside it.</source>
        <translation>Se mantiene lo que indicó una persona o un archivo; los datos codificados indican otra cosa, que se muestra al lado.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, which give no figure any more. The figure stays.</source>
        <translation>La celda se había completado con datos codificados, que ya no dan ninguna cifra. La cifra se mantiene.</translation>
    </message>
    <message>
        <source>Coded data give no figure for the cell.</source>
        <translation>Los datos codificados no dan ninguna cifra para la celda.</translation>
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
        <translation>%1 a %2</translation>
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
        <translation>Indicadores calculados a partir de las respuestas</translation>
    </message>
    <message>
        <source>%1 p</source>
        <comment>a provisional value</comment>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Computed from, or what is missing</source>
        <translation>Calculado a partir de, o qué falta</translation>
    </message>
    <message>
        <source>No indicator is computed from this questionnaire.</source>
        <translation>De este cuestionario no se calcula ningún indicador.</translation>
    </message>
    <message>
        <source>%1 of %2 values can be computed.</source>
        <comment>numbers</comment>
        <translation>Valores que se pueden calcular: %1 de %2.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::MethodPanel</name>
    <message>
        <source>Once for the whole questionnaire</source>
        <translation>Una sola vez para todo el cuestionario</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin responder</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <translation>Comprobación %1: %2</translation>
    </message>
    <message>
        <source>Deaths by assault in health statistics (WHO)</source>
        <translation>Muertes por agresión en las estadísticas de salud (OMS)</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Población</translation>
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
        <translation>&amp;Copiar las celdas seleccionadas</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>&amp;Pegar celdas</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Give the selected cells a status (Alt+Down)</source>
        <translation>Asignar un estado a las celdas seleccionadas (Alt+Abajo)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Hallazgo siguiente</translation>
    </message>
    <message>
        <source>Type a number, “&lt;5” when suppressed, “12 p” when provisional, “:” not available, “z” not applicable, “x” not asked. Alt+Down chooses. ° inferred, ? from memory.</source>
        <translation>Escriba un número, «&lt;5» si está suprimido, «12 p» si es provisional, «:» si no está disponible, «z» si no procede, «x» si no se solicita. Alt+Abajo permite elegir. ° inferido, ? de memoria.</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>Preguntas sobre el método</translation>
    </message>
    <message>
        <source>Questions on method: %1 of %2 answered</source>
        <translation>Preguntas sobre el método: %1 de %2 respondidas</translation>
    </message>
    <message>
        <source>No questionnaire can be read</source>
        <translation>No se puede leer ningún cuestionario</translation>
    </message>
    <message>
        <source>The questionnaires that come with the program are missing or broken. Install the program again.</source>
        <translation>Los cuestionarios que vienen con el programa faltan o están dañados. Instale de nuevo el programa.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>&amp;Fill from coded data…</source>
        <translation>Completar con &amp;datos codificados…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Completar…</translation>
    </message>
    <message>
        <source>Show what coded data give for the cells of the shown years, and fill them</source>
        <translation>Muestra lo que dan los datos codificados para las celdas de los años que se muestran, y las completa</translation>
    </message>
    <message>
        <source>&amp;What changes if…</source>
        <translation>¿&amp;Qué cambia si…?</translation>
    </message>
    <message>
        <source>Which cells and indicators move when a national code goes to another category</source>
        <translation>Qué celdas e indicadores cambian cuando un código nacional pasa a otra categoría</translation>
    </message>
    <message>
        <source>Population and other &amp;series…</source>
        <translation>Población y otras &amp;series…</translation>
    </message>
    <message>
        <source>The yearly series that checks and indicators ask for</source>
        <translation>Las series anuales que necesitan las comprobaciones y los indicadores</translation>
    </message>
    <message>
        <source>&amp;Open a questionnaire of your own…</source>
        <translation>&amp;Abrir un cuestionario propio…</translation>
    </message>
    <message>
        <source>A folder with an edition.json, such as a form of your ministry</source>
        <translation>Una carpeta con un edition.json, por ejemplo un formulario de su ministerio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were filled or compared with coded data.</source>
        <translation>
            <numerusform>%Ln celda se completó o se comparó con datos codificados.</numerusform>
            <numerusform>%Ln celdas se completaron o se compararon con datos codificados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more finding(s).</source>
        <translation>
            <numerusform>Hay %Ln hallazgo más.</numerusform>
            <numerusform>Hay %Ln hallazgos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire in %1 was not opened. %2 %3</source>
        <comment>folder, why, how many</comment>
        <translation>No se abrió el cuestionario situado en %1. %2 %3</translation>
    </message>
    <message>
        <source>Do not open it again</source>
        <translation>No volver a abrirlo</translation>
    </message>
    <message>
        <source>Open a questionnaire of your own</source>
        <translation>Abrir un cuestionario propio</translation>
    </message>
    <message>
        <source>&amp;Parts for institutions…</source>
        <translation>&amp;Partes para instituciones…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>&amp;Incorporar una parte devuelta…</translation>
    </message>
    <message>
        <source>&amp;Fill a workbook of others…</source>
        <translation>&amp;Rellenar un libro de trabajo de otros…</translation>
    </message>
    <message>
        <source>Su&amp;bmission…</source>
        <translation>En&amp;vío…</translation>
    </message>
</context>
<context>
    <name>questionnairepage::RowSeries</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Earlier answer</source>
        <translation>Respuesta anterior</translation>
    </message>
    <message>
        <source>Published by UNODC</source>
        <translation>Publicado por la UNODC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no figures</source>
        <translation>No hay cifras</translation>
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
        <translation>Población y otras series para %1</translation>
    </message>
    <message>
        <source>This questionnaire does not ask for it.</source>
        <translation>Este cuestionario no la necesita.</translation>
    </message>
    <message>
        <source>It is used for: %1.</source>
        <translation>Se usa para: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between uses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>There is no year with a value. Type one, or remove the series.</source>
        <translation>No hay ningún año con un valor. Escriba uno o quite la serie.</translation>
    </message>
    <message>
        <source>Say where the values are from, such as “UN, World Population Prospects 2024”.</source>
        <translation>Indique de dónde proceden los valores, por ejemplo «Naciones Unidas, World Population Prospects 2024».</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <comment>name of a series, reason</comment>
        <translation>«%1» no se guardó. %2</translation>
    </message>
    <message>
        <source>What was typed is not saved yet.</source>
        <translation>Lo que se escribió todavía no está guardado.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>of a series</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>of a series</comment>
        <translation>Introducida</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>years</comment>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>UN, World Population Prospects 2024</source>
        <translation>Naciones Unidas, World Population Prospects 2024</translation>
    </message>
    <message>
        <source>Years and values</source>
        <translation>Años y valores</translation>
    </message>
    <message>
        <source>&amp;Paste years and values</source>
        <translation>&amp;Pegar años y valores</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Type the values, or copy years and values from a spreadsheet and paste them here. The last row takes another year.</source>
        <translation>Escriba los valores, o copie años y valores de una hoja de cálculo y péguelos aquí. La última fila admite un año más.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Puts all that was typed into the project, as one step to undo.</source>
        <translation>Pasa al proyecto todo lo que se escribió, en un solo paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SeriesPanel</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
    <message>
        <source>Choose a cell to see its row over the years.</source>
        <translation>Elija una celda para ver su fila a lo largo de los años.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetDelegate</name>
    <message>
        <source>Choose a status (Alt+Down)</source>
        <translation>Elegir un estado (Alt+Abajo)</translation>
    </message>
    <message>
        <source>This cannot be read. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>Esto no se puede leer. Escriba un número, «&lt;5» o uno de los signos que figuran debajo de la hoja.</translation>
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
        <translation>Datos codificados: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>cell, figure, state</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a cell. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>«%1» no puede figurar en una celda. Escriba un número, «&lt;5» o uno de los signos que figuran debajo de la hoja.</translation>
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
        <translation>Hoja de la tabla</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionDialog</name>
    <message>
        <source>Submission of %1</source>
        <translation>Envío de %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Earlier submissions</source>
        <translation>Envíos &amp;anteriores</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionsPanel</name>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>What is said otherwise</source>
        <translation>Qué se indica de otra manera</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparado con</translation>
    </message>
    <message>
        <source>As it was sealed</source>
        <translation>Tal como se selló</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Cambió desde entonces</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Entonces</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>what the project says now</source>
        <translation>lo que indica ahora el proyecto</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>Todavía no se envió nada.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Ambos indican lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are said otherwise.</source>
        <translation>
            <numerusform>%Ln elemento se indica de otra manera.</numerusform>
            <numerusform>%Ln elementos se indican de otra manera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmitPanel</name>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message>
        <source>Errors that nobody has explained</source>
        <translation>Errores que nadie explicó</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>Errores sin explicación</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the cell.</source>
        <translation>Pulse Intro o haga doble clic para ir a la celda.</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>Qué más dice la carta</translation>
    </message>
    <message>
        <source>Send although errors are not &amp;explained; the letter lists them</source>
        <translation>Enviar aunque haya errores sin e&amp;xplicar; la carta los enumera</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Language of letter and workbooks</source>
        <translation>&amp;Idioma de la carta y los libros de trabajo</translation>
    </message>
    <message>
        <source>&amp;Make the package…</source>
        <translation>&amp;Preparar el paquete…</translation>
    </message>
    <message>
        <source>Choose a year.</source>
        <translation>Elija un año.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are answered. %3, %4, %5.</source>
        <comment>answered, asked, three counts of findings</comment>
        <translation>Celdas respondidas: %1 de %2. %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) without explanation</source>
        <translation>
            <numerusform>%Ln error sin explicación</numerusform>
            <numerusform>%Ln errores sin explicación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) and note(s)</source>
        <translation>
            <numerusform>%Ln advertencia o nota</numerusform>
            <numerusform>%Ln advertencias y notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) explained</source>
        <translation>
            <numerusform>%Ln hallazgo explicado</numerusform>
            <numerusform>%Ln hallazgos explicados</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>El proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Mend or explain the errors first, or say that they may be sent.</source>
        <translation>Corrija o explique primero los errores, o indique que se pueden enviar.</translation>
    </message>
    <message>
        <source>There are no answers in these years.</source>
        <translation>No hay respuestas en estos años.</translation>
    </message>
    <message>
        <source>Package of the submission</source>
        <translation>Paquete del envío</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Paquetes (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %Ln file(s). Save the project, which keeps it as “%2”.</source>
        <comment>file name, number of the submission</comment>
        <translation>
            <numerusform>Se escribió %1 con %Ln archivo. Guarde el proyecto, que lo conserva como «%2».</numerusform>
            <numerusform>Se escribió %1 con %Ln archivos. Guarde el proyecto, que lo conserva como «%2».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are not in it.</source>
        <translation>
            <numerusform>%Ln respuesta no está incluida.</numerusform>
            <numerusform>%Ln respuestas no están incluidas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::TablesPanel</name>
    <message>
        <source>not asked</source>
        <comment>a table or module</comment>
        <translation>no se solicita</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>filled cells of those that are asked</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing of it is asked in this collection.</source>
        <translation>Nada de esto se solicita en esta recopilación de datos.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are filled in.</source>
        <translation>%1 de %2 celdas están completadas.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modules and tables</source>
        <translation>Módulos y tablas</translation>
    </message>
</context>
<context>
    <name>questionnairepage::WhatIfDialog</name>
    <message>
        <source>What changes in %1 if a code goes to another category</source>
        <translation>Qué cambia en %1 si un código pasa a otra categoría</translation>
    </message>
    <message>
        <source>Where should “%1” go?</source>
        <translation>¿A dónde debería pasar «%1»?</translation>
    </message>
    <message>
        <source>Where should the code go?</source>
        <translation>¿A dónde debería pasar el código?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Elija una categoría.</translation>
    </message>
    <message>
        <source>Choose a national code.</source>
        <translation>Elija un código nacional.</translation>
    </message>
    <message>
        <source>What would move is being counted…</source>
        <translation>Contando qué cambiaría…</translation>
    </message>
    <message>
        <source>Counts that would move: %1.</source>
        <translation>Recuentos que se trasladarían: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would have another figure.</source>
        <translation>
            <numerusform>%Ln celda tendría otra cifra.</numerusform>
            <numerusform>%Ln celdas tendrían otra cifra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) would have another value.</source>
        <translation>
            <numerusform>%Ln indicador tendría otro valor.</numerusform>
            <numerusform>%Ln indicadores tendrían otro valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>Estos recuentos no conservan los códigos nacionales y no se pueden trasladar: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What stands in the cell stays, because it is not from coded data. %1</source>
        <translation>Lo que figura en la celda se mantiene, porque no procede de datos codificados. %1</translation>
    </message>
    <message>
        <source>Code or words of its label</source>
        <translation>Código o palabras de su denominación</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>Códigos nacionales</translation>
    </message>
    <message>
        <source>If this &amp;national code</source>
        <translation>Si este código &amp;nacional</translation>
    </message>
    <message>
        <source>Choose a category…</source>
        <translation>Elija una categoría…</translation>
    </message>
    <message>
        <source>went to this &amp;category</source>
        <translation>pasara a esta &amp;categoría</translation>
    </message>
    <message>
        <source>Cells that would move</source>
        <translation>Celdas que cambiarían</translation>
    </message>
    <message>
        <source>Indicators that would move</source>
        <translation>Indicadores que cambiarían</translation>
    </message>
    <message>
        <source>C&amp;ells that would move</source>
        <translation>C&amp;eldas que cambiarían</translation>
    </message>
    <message>
        <source>&amp;Indicators that would move</source>
        <translation>&amp;Indicadores que cambiarían</translation>
    </message>
    <message>
        <source>&amp;Remap for real: show the mapping</source>
        <translation>&amp;Reasignar de verdad: mostrar la correspondencia</translation>
    </message>
    <message>
        <source>Leads to the mapping of this code. Nothing is changed here.</source>
        <translation>Lleva a la correspondencia de este código. Aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Goes to now</source>
        <translation>Pasa ahora a</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a table, name of a cell</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <comment>formula, the same with figures, again</comment>
        <translation>%1
Antes: %2
Después: %3</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>With the figures</source>
        <translation>Con las cifras</translation>
    </message>
    <message>
        <source>No counts of national codes are kept. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>No hay recuentos de códigos nacionales guardados. Codifique un archivo en la página «Datos y codificación» y guarde sus recuentos para cuestionarios.</translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>&amp;Guardar recuentos…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>Lleva a la página «Datos y codificación», donde se guardan los recuentos.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::YearTable</name>
    <message>
        <source>“%1” is not a year. Type one such as 2023.</source>
        <translation>«%1» no es un año. Escriba uno, por ejemplo 2023.</translation>
    </message>
    <message>
        <source>“%1” for %2 is not a number of at least zero. Correct it.</source>
        <translation>«%1» para %2 no es un número igual o mayor que cero. Corríjalo.</translation>
    </message>
    <message>
        <source>The year %1 stands there twice. Empty the value of one of them.</source>
        <translation>El año %1 figura dos veces. Vacíe el valor de uno de los dos.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard has no cells.</source>
        <translation>No se pegó nada: el portapapeles no contiene celdas.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>No se pegó nada. %1</translation>
    </message>
    <message>
        <source>There is no year with a value.</source>
        <translation>No hay ningún año con un valor.</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are %1 values and no years for all of them. Copy the column of years with them.</source>
        <translation>No se pegó nada: hay valores (%1), pero no años para todos ellos. Copie también la columna de los años.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
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
        <translation>Índice</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figura %1</translation>
    </message>
    <message>
        <source>Data of figure %1</source>
        <translation>Datos de la figura %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>Nuestra propuesta</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Ir al texto</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>There is nothing to show in this table.</source>
        <translation>No hay nada que mostrar en esta tabla.</translation>
    </message>
    <message>
        <source>leaves: %1</source>
        <translation>salen: %1</translation>
    </message>
    <message>
        <source>Break before %1: %2</source>
        <translation>Ruptura antes de %1: %2</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Coded tables</source>
        <translation>Tablas codificadas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Qué cuenta</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin asignar</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>según la tabla</translation>
    </message>
    <message>
        <source>Records that are out of scope are in none of these tables.</source>
        <translation>Los registros fuera de alcance no están en ninguna de estas tablas.</translation>
    </message>
    <message>
        <source>Not known, by dimension</source>
        <translation>Datos desconocidos, por dimensión</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimensión</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>A breakdown of which a large part is not known says little about the rest.</source>
        <translation>Un desglose del que se desconoce una gran parte dice poco sobre el resto.</translation>
    </message>
    <message>
        <source>%1 by section</source>
        <translation>%1 por sección</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Datos codificados</translation>
    </message>
    <message>
        <source>The project keeps no coded table, so nothing is said here of records.</source>
        <translation>El proyecto no guarda ninguna tabla codificada, por lo que aquí no se dice nada sobre los registros.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Findings by check</source>
        <translation>Hallazgos por comprobación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Qué busca</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>Explained: a person has written down why the finding may stand.</source>
        <translation>Explicados: una persona ha puesto por escrito por qué el hallazgo puede mantenerse.</translation>
    </message>
    <message>
        <source>Open findings of %1</source>
        <translation>Hallazgos abiertos de %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>%1 more are not shown; the program&apos;s page of findings has them.</source>
        <translation>Otros hallazgos que no se muestran: %1; figuran en la página de hallazgos del programa.</translation>
    </message>
    <message>
        <source>Explained findings</source>
        <translation>Hallazgos explicados</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Por qué puede mantenerse</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explicado por</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Qué encontraron las comprobaciones</translation>
    </message>
    <message>
        <source>The program compares every entry with rules. A finding is no verdict: it is corrected, or a person explains why it may stand.</source>
        <translation>El programa contrasta cada entrada con reglas. Un hallazgo no es un veredicto: se corrige, o una persona explica por qué puede mantenerse.</translation>
    </message>
    <message>
        <source>A report was to be made.</source>
        <translation>Se iba a elaborar un informe.</translation>
    </message>
    <message>
        <source>The project has no list of offences.</source>
        <translation>El proyecto no tiene ninguna lista de delitos.</translation>
    </message>
    <message>
        <source>Import a list and map it first.</source>
        <translation>Importe primero una lista y asigne sus delitos.</translation>
    </message>
    <message>
        <source>The project has no list “%1”.</source>
        <translation>El proyecto no tiene la lista «%1».</translation>
    </message>
    <message>
        <source>Name one of its lists, or none for all of them.</source>
        <translation>Indique una de sus listas, o ninguna para incluirlas todas.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Mapping set</source>
        <translation>Conjunto de correspondencias</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Fingerprint of the mapping</source>
        <translation>Huella digital de las correspondencias</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Preparado por</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draft, not validated</source>
        <translation>Borrador, sin validar</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validado</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Mención de la fuente</translation>
    </message>
    <message>
        <source>For readers who do not know the ICCS</source>
        <translation>Para lectores que no conocen la ICCS</translation>
    </message>
    <message>
        <source>The International Classification of Crime for Statistical Purposes (ICCS) groups acts by what is done, not by the article of the law that forbids it. It was endorsed by the United Nations Statistical Commission in 2015 and is kept by UNODC, the United Nations Office on Drugs and Crime.</source>
        <translation>La Clasificación Internacional de Delitos con Fines Estadísticos (ICCS) agrupa los actos por lo que se hace, y no por el artículo de la ley que lo prohíbe. La Comisión de Estadística de las Naciones Unidas la aprobó en 2015, y la mantiene la UNODC, la Oficina de las Naciones Unidas contra la Droga y el Delito.</translation>
    </message>
    <message>
        <source>Its categories have codes. The first two digits are the section (for example 01, acts leading to death or intending to cause death); each further level adds digits: 0101 is intentional homicide. “Other” categories, called residuals, take what fits nowhere else in their group; the fewer offences they hold, the more a table says.</source>
        <translation>Sus categorías tienen códigos. Los dos primeros dígitos son la sección (por ejemplo 01, actos que causan la muerte o que tienen la intención de causar la muerte); cada nivel siguiente añade dígitos: 0101 es el homicidio intencional. Las categorías de «otros», llamadas residuales, recogen lo que no corresponde a ningún otro lugar de su grupo; cuantos menos delitos contienen, más dice una tabla.</translation>
    </message>
    <message>
        <source>A mapping says for each national offence code to which category of the ICCS its acts belong. Figures of the country are then counted in categories that other countries use, too. National law stays as it is.</source>
        <translation>Una correspondencia indica, para cada código nacional de delito, a qué categoría de la ICCS pertenecen sus actos. Las cifras del país se cuentan entonces en categorías que también usan otros países. La ley nacional queda como está.</translation>
    </message>
    <message>
        <source>%1, project of %2.</source>
        <translation>%1, estado del proyecto al %2.</translation>
    </message>
    <message>
        <source>Indicators computed from the figures</source>
        <translation>Indicadores calculados a partir de las cifras</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>A dash stands where a figure or the population is missing. Suppressed counts make an interval.</source>
        <translation>Un guion indica que falta una cifra o la población. Los recuentos suprimidos dan un intervalo.</translation>
    </message>
    <message>
        <source>Formulas of the indicators</source>
        <translation>Fórmulas de los indicadores</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>With its figures</source>
        <translation>Con sus cifras</translation>
    </message>
    <message>
        <source>method changed</source>
        <translation>cambio de método</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>A line is interrupted where the answers to questions on method differ between two collections: figures before and after it were made in different ways.</source>
        <translation>Una línea se interrumpe donde las respuestas a las preguntas sobre el método difieren entre dos recopilaciones: las cifras anteriores y las posteriores se elaboraron de formas distintas.</translation>
    </message>
    <message>
        <source>Lines from %1 to %2: %3. The table below has the same numbers.</source>
        <translation>Líneas de %1 a %2: %3. La tabla siguiente contiene las mismas cifras.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>Las cifras proporcionadas no permiten calcular ninguno.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>antes de «%1»</translation>
    </message>
    <message>
        <source>From the police to prison</source>
        <translation>De la policía a la prisión</translation>
    </message>
    <message>
        <source>The counts are of the same year and not of the same persons: a case may pass from one stage to the next in another year, and one person may be counted twice. The widths show the order of size, not the fate of persons.</source>
        <translation>Los recuentos son del mismo año, no de las mismas personas: un caso puede pasar de una etapa a la siguiente en otro año, y una misma persona puede contarse dos veces. Las anchuras muestran el orden de magnitud, no el destino de las personas.</translation>
    </message>
    <message>
        <source>Persons in the criminal justice system, %1</source>
        <translation>Personas en el sistema de justicia penal, %1</translation>
    </message>
    <message>
        <source>Boxes from left to right, one for each stage, with bands as wide as the counts between them: from %1 persons at the first to %2 at the last.</source>
        <translation>Recuadros de izquierda a derecha, uno por etapa, con bandas entre ellos tan anchas como los recuentos: desde %1 personas en la primera hasta %2 en la última.</translation>
    </message>
    <message>
        <source>Mapped, of the offences in scope</source>
        <translation>Asignados, de los delitos dentro del alcance</translation>
    </message>
    <message>
        <source>Approved, of the offences in scope</source>
        <translation>Aprobados, de los delitos dentro del alcance</translation>
    </message>
    <message>
        <source>In residual categories, of the mapped offences</source>
        <translation>En categorías residuales, de los delitos asignados</translation>
    </message>
    <message>
        <source>Reviewed, of the mapped offences</source>
        <translation>Revisados, de los delitos asignados</translation>
    </message>
    <message>
        <source>With a definition, of the offences in scope</source>
        <translation>Con definición, de los delitos dentro del alcance</translation>
    </message>
    <message>
        <source>With a rationale, of the mapped offences</source>
        <translation>Con justificación, de los delitos asignados</translation>
    </message>
    <message>
        <source>With rules cited, of the mapped offences</source>
        <translation>Con reglas citadas, de los delitos asignados</translation>
    </message>
    <message>
        <source>Categories of the ICCS that are used</source>
        <translation>Categorías de la ICCS que se usan</translation>
    </message>
    <message>
        <source>Quality of the mapping by codes and by volume, %1</source>
        <translation>Calidad de la correspondencia por códigos y por volumen, %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>De un total de</translation>
    </message>
    <message>
        <source>Share of codes</source>
        <translation>Proporción de códigos</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>Proporción del volumen</translation>
    </message>
    <message>
        <source>Volume: the counts that the list itself gives for its codes. A dash stands where it gives none.</source>
        <translation>Volumen: los recuentos que la propia lista da para sus códigos. Un guion indica que no da ninguno.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Share of the mapped codes in percent</source>
        <translation>Proporción de los códigos asignados, en porcentaje</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>Nivel %1, %2</translation>
    </message>
    <message>
        <source>Level of the categories reached</source>
        <translation>Nivel de las categorías alcanzadas</translation>
    </message>
    <message>
        <source>One bar for each list, parted by the level of the classification that its mapped codes reach. The deeper, the more a table can tell.</source>
        <translation>Una barra por lista, dividida según el nivel de la clasificación que alcanzan sus códigos asignados. Cuanto más profundo es el nivel, más puede decir una tabla.</translation>
    </message>
    <message>
        <source>Residual categories used by %1</source>
        <translation>Categorías residuales que usa %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>Códigos nacionales</translation>
    </message>
    <message>
        <source>Every link to a residual is counted here, so an offence may stand in several rows. Many codes in one residual ask for a definition or a split.</source>
        <translation>Aquí se cuenta cada vínculo con una categoría residual, por lo que un delito puede figurar en varias filas. Si hay muchos códigos en una misma categoría residual, hace falta una definición o una división.</translation>
    </message>
    <message>
        <source>Data quality and coding</source>
        <translation>Calidad de los datos y codificación</translation>
    </message>
    <message>
        <source>Coverage by codes and volume, levels, residual categories, unknown shares of coded tables, open findings and explanations.</source>
        <translation>Cobertura por códigos y por volumen, niveles, categorías residuales, proporciones desconocidas de las tablas codificadas, hallazgos abiertos y explicaciones.</translation>
    </message>
    <message>
        <source>A list of offences; coded tables where there are any.</source>
        <translation>Una lista de delitos; tablas codificadas, si las hay.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Quality of the mapping</source>
        <translation>Calidad de la correspondencia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Remanente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Source of the share</source>
        <translation>Fuente de la proporción</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Correspondence of %1 with the ICCS</source>
        <translation>Correspondencia de %1 con la ICCS</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Código nacional</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>Delito nacional</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justificación</translation>
    </message>
    <message>
        <source>Offences of %1 without a category</source>
        <translation>Delitos de %1 sin categoría</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>Por qué no está asignado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Relations and statuses, %1</source>
        <translation>Relaciones y estados, %1</translation>
    </message>
    <message>
        <source>Relation of the national code to the category</source>
        <translation>Relación del código nacional con la categoría</translation>
    </message>
    <message>
        <source>Status of the offence</source>
        <translation>Estado del delito</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Reglas citadas</translation>
    </message>
    <message>
        <source>No link cites a rule of mapping.</source>
        <translation>Ningún vínculo cita una regla de correspondencia.</translation>
    </message>
    <message>
        <source>Rules of mapping that links cite</source>
        <translation>Reglas de correspondencia que citan los vínculos</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>The rules sum up what reviewers of national mappings apply; they are our own wording, no official text of UNODC.</source>
        <translation>Las reglas resumen lo que aplican los revisores de correspondencias nacionales; la redacción es nuestra y no es un texto oficial de la UNODC.</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>Cómo leer las tablas</translation>
    </message>
    <message>
        <source>“%1”: the national code and the category hold the same acts.</source>
        <translation>«%1»: el código nacional y la categoría contienen los mismos actos.</translation>
    </message>
    <message>
        <source>“%1”: the national code is a part of the category; its whole count may be added to it.</source>
        <translation>«%1»: el código nacional es una parte de la categoría; todo su recuento puede sumarse a ella.</translation>
    </message>
    <message>
        <source>“%1”: the national code holds other acts, too; its count says too much for the category.</source>
        <translation>«%1»: el código nacional contiene además otros actos; su recuento es demasiado amplio para la categoría.</translation>
    </message>
    <message>
        <source>“%1”: each has acts that the other lacks.</source>
        <translation>«%1»: cada uno tiene actos que el otro no tiene.</translation>
    </message>
    <message>
        <source>The numbers behind a relation say how many codes and categories are joined: n:1 means that several national codes go to one category.</source>
        <translation>Los números que siguen a una relación indican cuántos códigos y categorías se unen: n:1 significa que varios códigos nacionales van a una misma categoría.</translation>
    </message>
    <message>
        <source>“%1” links were signed by a reviewer. All others are work in progress.</source>
        <translation>Los vínculos con el estado «%1» fueron firmados por un revisor. Todos los demás son trabajo en curso.</translation>
    </message>
    <message>
        <source>Coverage by section</source>
        <translation>Cobertura por sección</translation>
    </message>
    <message>
        <source>Relations and statuses</source>
        <translation>Relaciones y estados</translation>
    </message>
    <message>
        <source>Offences without a category</source>
        <translation>Delitos sin categoría</translation>
    </message>
    <message>
        <source>Correspondence table</source>
        <translation>Tabla de correspondencia</translation>
    </message>
    <message>
        <source>Correspondence table with rationale</source>
        <translation>Tabla de correspondencia con justificación</translation>
    </message>
    <message>
        <source>Every national code with its category of the ICCS, the relation, the status and the reasons; codes without a category; coverage by section.</source>
        <translation>Cada código nacional con su categoría de la ICCS, la relación, el estado y los motivos; códigos sin categoría; cobertura por sección.</translation>
    </message>
    <message>
        <source>A list of offences.</source>
        <translation>Una lista de delitos.</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>Correspondencia de los delitos nacionales con la ICCS</translation>
    </message>
    <message>
        <source>Lists of offences</source>
        <translation>Listas de delitos</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Delitos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Fecha de importación</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>the order of the ICCS</source>
        <translation>el orden de la ICCS</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Counting rules of %1</source>
        <translation>Reglas de recuento de %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Moment at which an offence enters the statistics</source>
        <translation>Momento en que un delito entra en las estadísticas</translation>
    </message>
    <message>
        <source>Of several offences only the most serious is counted</source>
        <translation>De varios delitos solo se cuenta el más grave</translation>
    </message>
    <message>
        <source>Order of seriousness</source>
        <translation>Orden de gravedad</translation>
    </message>
    <message>
        <source>Attempts are counted with completed offences</source>
        <translation>Las tentativas se cuentan junto con los delitos consumados</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>The ICCS asks every country to declare these rules, because they change the figures (ICCS 2015, p. 105-106).</source>
        <translation>La ICCS pide a todos los países que declaren estas reglas, porque modifican las cifras (ICCS 2015, págs. 105 y 106).</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Reglas de recuento</translation>
    </message>
    <message>
        <source>No counting rules are declared for this list. Figures counted from it cannot be compared with others until they are.</source>
        <translation>No se han declarado reglas de recuento para esta lista. Mientras no se declaren, las cifras que se cuenten a partir de ella no podrán compararse con otras.</translation>
    </message>
    <message>
        <source>by the base conduct</source>
        <translation>según la conducta básica</translation>
    </message>
    <message>
        <source>by the most serious conduct</source>
        <translation>según la conducta más grave</translation>
    </message>
    <message>
        <source>Principles of the mapping</source>
        <translation>Principios de la correspondencia</translation>
    </message>
    <message>
        <source>Decisions that differ between countries</source>
        <translation>Decisiones que difieren entre países</translation>
    </message>
    <message>
        <source>Codes that hold several acts</source>
        <translation>Códigos que contienen varios actos</translation>
    </message>
    <message>
        <source>Least level of a category</source>
        <translation>Nivel mínimo de una categoría</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>marked by a tag</source>
        <translation>marcadas con una etiqueta</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>Methodology and counting rules</source>
        <translation>Metodología y reglas de recuento</translation>
    </message>
    <message>
        <source>The metadata: sources, counting rules, attributes, layouts of record files, decision tables in words and answers to questions on method.</source>
        <translation>Los metadatos: fuentes, reglas de recuento, atributos, diseños de los archivos de registros, tablas de decisión en palabras y respuestas a las preguntas sobre el método.</translation>
    </message>
    <message>
        <source>A list of offences; counting rules, layouts, decision tables and answers to a questionnaire where there are any.</source>
        <translation>Una lista de delitos; reglas de recuento, diseños de registro, tablas de decisión y respuestas a un cuestionario, si los hay.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>cells asked for</source>
        <translation>celdas solicitadas</translation>
    </message>
    <message>
        <source>cells answered</source>
        <translation>celdas respondidas</translation>
    </message>
    <message>
        <source>errors without explanation</source>
        <translation>errores sin explicación</translation>
    </message>
    <message>
        <source>findings explained</source>
        <translation>hallazgos explicados</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, por %3</translation>
    </message>
    <message>
        <source>Submissions so far</source>
        <translation>Envíos hasta ahora</translation>
    </message>
    <message>
        <source>The response has not been sent yet.</source>
        <translation>La respuesta todavía no se ha enviado.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Response to a questionnaire</source>
        <translation>Respuesta a un cuestionario</translation>
    </message>
    <message>
        <source>The figures of a response with their statuses and earlier years, indicators with formulas, findings and explanations, flows and series.</source>
        <translation>Las cifras de una respuesta con sus estados y los años anteriores, indicadores con fórmulas, hallazgos y explicaciones, flujos y series.</translation>
    </message>
    <message>
        <source>Answers to a questionnaire.</source>
        <translation>Respuestas a un cuestionario.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobados</translation>
    </message>
    <message>
        <source>Mapped, not approved</source>
        <translation>Asignados, sin aprobar</translation>
    </message>
    <message>
        <source>Offence codes</source>
        <translation>Códigos de delitos</translation>
    </message>
    <message>
        <source>Mapped offences by section, %1</source>
        <translation>Delitos asignados por sección, %1</translation>
    </message>
    <message>
        <source>In residuals</source>
        <translation>En residuales</translation>
    </message>
    <message>
        <source>Volume in residuals</source>
        <translation>Volumen en residuales</translation>
    </message>
    <message>
        <source>An offence with several links counts once, at the link that is furthest in review and deepest in the classification. A dash means that there is nothing to take a share of.</source>
        <translation>Un delito con varios vínculos se cuenta una sola vez, en el vínculo más avanzado en la revisión y más profundo en la clasificación. Un guion indica que no hay nada de lo que calcular una proporción.</translation>
    </message>
    <message>
        <source>The lists in figures</source>
        <translation>Las listas en cifras</translation>
    </message>
    <message>
        <source>Offences in scope</source>
        <translation>Delitos dentro del alcance</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Asignados</translation>
    </message>
    <message>
        <source>Coverage, codes</source>
        <translation>Cobertura, códigos</translation>
    </message>
    <message>
        <source>Coverage, volume</source>
        <translation>Cobertura, volumen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisados</translation>
    </message>
    <message>
        <source>Offences that are out of scope and rows that sum others are not counted. Approved: share of the offences in scope. Residuals and reviews: share of the mapped offences. A dash stands where the list gives no volumes.</source>
        <translation>No se cuentan los delitos fuera de alcance ni las filas que suman otras. Aprobados: proporción de los delitos dentro del alcance. Residuales y revisados: proporción de los delitos asignados. Un guion indica que la lista no da volúmenes.</translation>
    </message>
    <message>
        <source>Mapped offence codes by section, %1</source>
        <translation>Códigos de delitos asignados por sección, %1</translation>
    </message>
    <message>
        <source>Horizontal bars, one for each section of the ICCS: how many of the %1 mapped codes it has, approved ones first. The table below has the same numbers.</source>
        <translation>Barras horizontales, una por cada sección de la ICCS: cuántos de los %1 códigos asignados tiene, primero los aprobados. La tabla siguiente contiene las mismas cifras.</translation>
    </message>
    <message>
        <source>Answers to questions on method, %1</source>
        <translation>Respuestas a las preguntas sobre el método, %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The whole questionnaire</source>
        <translation>Todo el cuestionario</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>Preguntas sobre el método</translation>
    </message>
    <message>
        <source>The project has no answers to questions on method.</source>
        <translation>El proyecto no tiene respuestas a preguntas sobre el método.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Qué aporta</translation>
    </message>
    <message>
        <source>What its texts mean</source>
        <translation>Qué significan sus textos</translation>
    </message>
    <message>
        <source>Rows are left out where the column “%1” says: %2.</source>
        <translation>Las filas se dejan fuera cuando la columna «%1» dice: %2.</translation>
    </message>
    <message>
        <source>National attributes</source>
        <translation>Atributos nacionales</translation>
    </message>
    <message>
        <source>The project adds no attribute to those of the ICCS (Table II).</source>
        <translation>El proyecto no añade ningún atributo a los de la ICCS (cuadro II).</translation>
    </message>
    <message>
        <source>Beside the disaggregating variables of the ICCS (Table II) the project uses these attributes of its own.</source>
        <translation>Además de las variables de desagregación de la ICCS (cuadro II), el proyecto usa estos atributos propios.</translation>
    </message>
    <message>
        <source>Record files</source>
        <translation>Archivos de registros</translation>
    </message>
    <message>
        <source>A row of the file is: %1.</source>
        <translation>Una fila del archivo es: %1.</translation>
    </message>
    <message>
        <source>The project has no layout of a record file.</source>
        <translation>El proyecto no tiene ningún diseño de archivo de registros.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>p: provisional; s: suppressed because the count is small; n.a.: not available; n.ap.: not applicable; –: not filled in.</source>
        <translation>p: provisional; s: suprimido porque el recuento es pequeño; n.d.: no disponible; n.p.: no procede; –: sin completar.</translation>
    </message>
    <message>
        <source>n.a.</source>
        <translation>n.d.</translation>
    </message>
    <message>
        <source>n.ap.</source>
        <translation>n.p.</translation>
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
        <translation>Celdas por estado</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Todas las celdas</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Las cifras</translation>
    </message>
    <message>
        <source>Tables and rows without any answer are left out. Years before those of this questionnaire come from earlier collections.</source>
        <translation>Se omiten las tablas y las filas sin ninguna respuesta. Los años anteriores a los de este cuestionario proceden de recopilaciones anteriores.</translation>
    </message>
    <message>
        <source>It decides about these offences of %1: %2.</source>
        <translation>Decide sobre estos delitos de %1: %2.</translation>
    </message>
    <message>
        <source>It decides about the offences of %1 under the headings: %2.</source>
        <translation>Decide sobre los delitos de %1 que figuran bajo los encabezados: %2.</translation>
    </message>
    <message>
        <source>It decides about all offences of %1.</source>
        <translation>Decide sobre todos los delitos de %1.</translation>
    </message>
    <message>
        <source>For each record one row at most fits.</source>
        <translation>Para cada registro se cumple como máximo una fila.</translation>
    </message>
    <message>
        <source>The first row that fits decides.</source>
        <translation>Decide la primera fila que se cumple.</translation>
    </message>
    <message>
        <source>Several rows may fit if they say the same.</source>
        <translation>Pueden cumplirse varias filas si dicen lo mismo.</translation>
    </message>
    <message>
        <source>All rows that fit add what they say.</source>
        <translation>Todas las filas que se cumplen añaden lo que dicen.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o bien %2</translation>
    </message>
    <message>
        <source>In all other cases: %1</source>
        <translation>En todos los demás casos: %1</translation>
    </message>
    <message>
        <source>In any case: %1</source>
        <translation>En cualquier caso: %1</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <translation>Si %1: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Autor: %1</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tablas de decisión</translation>
    </message>
    <message>
        <source>Where a national code holds acts of several categories, a decision table looks at the record: its facts, such as the outcome or the age of the victim, decide.</source>
        <translation>Cuando un código nacional contiene actos de varias categorías, una tabla de decisión examina el registro: deciden sus hechos, como el resultado o la edad de la víctima.</translation>
    </message>
    <message>
        <source>The project has none.</source>
        <translation>El proyecto no tiene ninguna.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>No consta</translation>
    </message>
    <message>
        <source>When the offence is first reported (input)</source>
        <translation>Cuando el delito se denuncia por primera vez (entrada)</translation>
    </message>
    <message>
        <source>During the investigation (process)</source>
        <translation>Durante la investigación (proceso)</translation>
    </message>
    <message>
        <source>When the investigation is closed (output)</source>
        <translation>Cuando se cierra la investigación (salida)</translation>
    </message>
    <message>
        <source>Annex %1: %2</source>
        <translation>Anexo %1: %2</translation>
    </message>
    <message>
        <source>The tables have %1 links. Here they are counted by section; the workbook of this report (XLSX) has them all.</source>
        <translation>Las tablas tienen %1 vínculos. Aquí se cuentan por sección; el libro de trabajo de este informe (XLSX) los contiene todos.</translation>
    </message>
    <message>
        <source>The changes stand in the project: “iccs history” and the page History show who changed what and when.</source>
        <translation>Los cambios constan en el proyecto: «iccs history» y la página Historial muestran quién cambió qué y cuándo.</translation>
    </message>
    <message>
        <source>Quality frameworks</source>
        <translation>Marcos de calidad</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>sin declarar</translation>
    </message>
    <message>
        <source>Questions in the frameworks of quality</source>
        <translation>Las preguntas en los marcos de calidad</translation>
    </message>
    <message>
        <source>The letter is the level of the NQAF, the number the principle. The assignment is ours; numbers of the NQAF were written from memory.</source>
        <translation>La letra es el nivel del NQAF y el número, el principio. La asignación es nuestra; los números del NQAF se escribieron de memoria.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Classification used</source>
        <translation>Clasificación utilizada</translation>
    </message>
    <message>
        <source>Unit and moment of counting</source>
        <translation>Unidad y momento del recuento</translation>
    </message>
    <message>
        <source>Reference period</source>
        <translation>Período de referencia</translation>
    </message>
    <message>
        <source>Source data</source>
        <translation>Datos de origen</translation>
    </message>
    <message>
        <source>Fingerprint of the source file</source>
        <translation>Huella digital del archivo de origen</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Última actualización</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Revision of the list</source>
        <translation>Revisión de la lista</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The newest changes of the project</source>
        <translation>Los cambios más recientes del proyecto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Things changed</source>
        <translation>Elementos cambiados</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rehecho</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzadas</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Categories without a code</source>
        <translation>Categorías sin código</translation>
    </message>
    <message>
        <source>Why categories have no national code</source>
        <translation>Por qué hay categorías sin código nacional</translation>
    </message>
    <message>
        <source>National codes reach %1 of the %2 categories. A category without a code is no fault where the law knows no such act; then the reason should be written down.</source>
        <translation>Los códigos nacionales alcanzan %1 de las %2 categorías. Que una categoría no tenga código no es un error si la ley no conoce tal acto; en ese caso, el motivo debería ponerse por escrito.</translation>
    </message>
    <message>
        <source>Share of the national codes in scope that have a category in the section</source>
        <translation>Proporción de los códigos nacionales dentro del alcance que tienen una categoría en la sección</translation>
    </message>
    <message>
        <source>No code ends in a residual category.</source>
        <translation>Ningún código termina en una categoría residual.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Residual categories with the most codes</source>
        <translation>Categorías residuales con más códigos</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>misma categoría</translation>
    </message>
    <message>
        <source>other level of the same branch</source>
        <translation>otro nivel de la misma rama</translation>
    </message>
    <message>
        <source>other category of the same section</source>
        <translation>otra categoría de la misma sección</translation>
    </message>
    <message>
        <source>other section</source>
        <translation>otra sección</translation>
    </message>
    <message>
        <source>Only the largest %1 of %2 stand here.</source>
        <translation>Aquí solo figura la parte más importante: %1 de %2.</translation>
    </message>
    <message>
        <source>Shared provisions</source>
        <translation>Disposiciones compartidas</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Misma categoría</translation>
    </message>
    <message>
        <source>Provisions to which the institutions give different categories</source>
        <translation>Disposiciones legales a las que las instituciones dan categorías distintas</translation>
    </message>
    <message>
        <source>Provision or name</source>
        <translation>Disposición legal o nombre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>No link is in dispute.</source>
        <translation>Ningún vínculo está en disputa.</translation>
    </message>
    <message>
        <source>No provision or name stands in the lists of two institutions, so nothing can be compared: import a second list with its legal provisions.</source>
        <translation>Ninguna disposición legal ni ningún nombre figura en las listas de dos instituciones, por lo que no se puede comparar nada: importe una segunda lista con sus disposiciones legales.</translation>
    </message>
    <message>
        <source>The institutions give every shared provision the same category.</source>
        <translation>Las instituciones dan la misma categoría a todas las disposiciones compartidas.</translation>
    </message>
    <message>
        <source>Cases at stake: those recorded under the codes and categories that the entry names. Nothing stands there where the lists give no counts.</source>
        <translation>Casos afectados: los registrados con los códigos y las categorías que nombra la entrada. No figura nada donde las listas no dan recuentos.</translation>
    </message>
    <message>
        <source>%1 of %2 national codes in scope have no ICCS category yet (%3).</source>
        <translation>%1 de %2 códigos nacionales dentro del alcance todavía no tienen categoría de la ICCS (%3).</translation>
    </message>
    <message>
        <source>%4 of the mapped cases end in residual categories; the largest is %1 with %2 cases (%3).</source>
        <translation>El %4 de los casos asignados termina en categorías residuales; la mayor es %1, con %2 casos (%3).</translation>
    </message>
    <message>
        <source>%4 of the mapped codes end in residual categories; the largest is %1 with %2 codes (%3).</source>
        <translation>El %4 de los códigos asignados termina en categorías residuales; la mayor es %1, con %2 códigos (%3).</translation>
    </message>
    <message>
        <source>%1 (median level %2 of 4)</source>
        <translation>%1 (nivel mediano %2 de 4)</translation>
    </message>
    <message>
        <source>The checks of the tables report %1 open errors.</source>
        <translation>Errores abiertos que señalan las comprobaciones de las tablas: %1.</translation>
    </message>
    <message>
        <source>Found by the program; no person has confirmed it yet.</source>
        <translation>Encontrado por el programa; ninguna persona lo ha confirmado todavía.</translation>
    </message>
    <message>
        <source>Known errors of the ICCS at categories that the lists use</source>
        <translation>Errores conocidos de la ICCS en categorías que usan las listas</translation>
    </message>
    <message>
        <source>None concerns a category in use.</source>
        <translation>Ninguno afecta a una categoría en uso.</translation>
    </message>
    <message>
        <source>Register of gaps and errors of the ICCS</source>
        <translation>Registro de vacíos y errores de la ICCS</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>The register that comes with the program is among them; “iccs assessment gaps” writes all entries into a table.</source>
        <translation>Incluye el registro que acompaña al programa; «iccs assessment gaps» escribe todas las entradas en una tabla.</translation>
    </message>
    <message>
        <source>Found in this country</source>
        <translation>Encontrados en este país</translation>
    </message>
    <message>
        <source>The country as a whole</source>
        <translation>El país en su conjunto</translation>
    </message>
    <message>
        <source>Nothing is recorded yet on “%1”: enter it on the page Assessment.</source>
        <translation>Todavía no se ha registrado nada sobre «%1»: introdúzcalo en la página Evaluación.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Quality measures</source>
        <translation>Medidas de calidad</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Quién respondió</translation>
    </message>
    <message>
        <source>Answers by institution</source>
        <translation>Respuestas por institución</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Levels that the program computes from the tables are not among these answers.</source>
        <translation>Los niveles que el programa calcula a partir de las tablas no se cuentan entre estas respuestas.</translation>
    </message>
    <message>
        <source>How levels are given</source>
        <translation>Cómo se asignan los niveles</translation>
    </message>
    <message>
        <source>What is not covered</source>
        <translation>Qué no se abarca</translation>
    </message>
    <message>
        <source>Questions answered in full: %1 of %2.</source>
        <translation>Preguntas respondidas por completo: %1 de %2.</translation>
    </message>
    <message>
        <source>Not or not by all answered are:</source>
        <translation>Sin respuesta, o sin la respuesta de todas las instituciones:</translation>
    </message>
    <message>
        <source>Answers that count otherwise than given</source>
        <translation>Respuestas que no cuentan tal como se dieron</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>Closing evidence</source>
        <translation>Evidencia de cierre</translation>
    </message>
    <message>
        <source>Items closed</source>
        <translation>Elementos cerrados</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Relevancia</translation>
    </message>
    <message>
        <source>Accuracy and reliability</source>
        <translation>Exactitud y fiabilidad</translation>
    </message>
    <message>
        <source>Timeliness and punctuality</source>
        <translation>Oportunidad y puntualidad</translation>
    </message>
    <message>
        <source>Coherence and comparability</source>
        <translation>Coherencia y comparabilidad</translation>
    </message>
    <message>
        <source>Accessibility and clarity</source>
        <translation>Accesibilidad y claridad</translation>
    </message>
    <message>
        <source>Computed figures</source>
        <translation>Cifras calculadas</translation>
    </message>
    <message>
        <source>The assessment has no question on this criterion.</source>
        <translation>La evaluación no tiene preguntas sobre este criterio.</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>Comprobaciones realizadas</translation>
    </message>
    <message>
        <source>Findings that a person has explained are not among them; the report “%1” lists them all.</source>
        <translation>No se incluyen los hallazgos que una persona ha explicado; el informe «%1» los enumera todos.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Levels are 0 to 4; of several answers the median stands first and the lowest and highest in brackets.</source>
        <translation>Los niveles van de 0 a 4; si hay varias respuestas, primero figura la mediana y, entre paréntesis, el nivel más bajo y el más alto.</translation>
    </message>
    <message>
        <source>%1 Levels now: %2.</source>
        <translation>%1 Niveles actuales: %2.</translation>
    </message>
    <message>
        <source>Levels now</source>
        <translation>Niveles actuales</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>Acciones propuestas</translation>
    </message>
    <message>
        <source>The program proposes these actions because of the levels reached; nobody has decided on them. On the page Assessment a person takes them over, changes or drops them.</source>
        <translation>El programa propone estas acciones por los niveles alcanzados; nadie ha decidido sobre ellas. En la página Evaluación, una persona las adopta, las cambia o las descarta.</translation>
    </message>
    <message>
        <source>The source in short</source>
        <translation>La fuente en resumen</translation>
    </message>
    <message>
        <source>Years with counts</source>
        <translation>Años con recuentos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Suceso</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Víctima</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>Descripción de los datos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>En los registros</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Can be filled</source>
        <translation>Pueden completarse</translation>
    </message>
    <message>
        <source>No record file of this source is described, so the program cannot tell which details it holds: add its layout on the page Data and coding.</source>
        <translation>No se ha descrito ningún archivo de registros de esta fuente, por lo que el programa no puede saber qué detalles contiene: añada su diseño en la página Datos y codificación.</translation>
    </message>
    <message>
        <source>Main findings</source>
        <translation>Principales hallazgos</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Institutions and their lists</source>
        <translation>Las instituciones y sus listas</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Leyes</translation>
    </message>
    <message>
        <source>Legal provisions behind the codes</source>
        <translation>Disposiciones legales en las que se basan los códigos</translation>
    </message>
    <message>
        <source>With a provision</source>
        <translation>Con disposición legal</translation>
    </message>
    <message>
        <source>Different provisions</source>
        <translation>Disposiciones distintas</translation>
    </message>
    <message>
        <source>With dates in force</source>
        <translation>Con fechas de vigencia</translation>
    </message>
    <message>
        <source>No list says which legal provision a code stands for. With provisions, the lists of institutions can be compared article by article; import them as a column of the lists.</source>
        <translation>Ninguna lista indica a qué disposición legal corresponde un código. Con las disposiciones legales, las listas de las instituciones pueden compararse artículo por artículo; impórtelas como una columna de las listas.</translation>
    </message>
    <message>
        <source>Rows that sum others are not counted.</source>
        <translation>Las filas que suman otras no se cuentan.</translation>
    </message>
    <message>
        <source>No questionnaire of the project has the totals of persons at two stages or more, so the way from the police to prison cannot be drawn yet: fill them in on the page Questionnaire.</source>
        <translation>Ningún cuestionario del proyecto tiene los totales de personas en dos o más etapas, por lo que todavía no puede dibujarse el camino de la policía a la prisión: complételos en la página Cuestionario.</translation>
    </message>
    <message>
        <source>None of the assessments says anything here.</source>
        <translation>Ninguna de las evaluaciones dice nada aquí.</translation>
    </message>
    <message>
        <source>These assessments were made with different questions or versions: %1. The same level can mean different things. Do not compare levels between them, and do not rank.</source>
        <translation>Estas evaluaciones se hicieron con preguntas o versiones distintas: %1. Un mismo nivel puede significar cosas diferentes. No compare los niveles entre ellas ni establezca un orden.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Phases of adoption, closed and open</source>
        <translation>Fases de adopción, cerradas y abiertas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phase reached</source>
        <translation>Fase alcanzada</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
    <message>
        <source>Levels by dimension</source>
        <translation>Niveles por dimensión</translation>
    </message>
    <message>
        <source>Median level of each dimension</source>
        <translation>Nivel mediano de cada dimensión</translation>
    </message>
    <message>
        <source>One row for each dimension, one mark for each assessment at its median level. The table below has the same numbers.</source>
        <translation>Una fila por dimensión y, en ella, una marca por evaluación en su nivel mediano. La tabla siguiente contiene los mismos números.</translation>
    </message>
    <message>
        <source>Median level, and from lowest to highest</source>
        <translation>Nivel mediano, y del más bajo al más alto</translation>
    </message>
    <message>
        <source>Implementation assessment</source>
        <translation>Evaluación de la aplicación</translation>
    </message>
    <message>
        <source>How far the country has come with the ICCS: phase reached, findings and recommendations, tables measured, sources, quality, practices, challenges, gaps of the ICCS and road map.</source>
        <translation>Hasta dónde ha llegado el país con la ICCS: fase alcanzada, hallazgos y recomendaciones, medidas de las tablas, fuentes, calidad, prácticas, desafíos, vacíos de la ICCS y hoja de ruta.</translation>
    </message>
    <message>
        <source>A list of offences; answers and entries of the page Assessment where there are any.</source>
        <translation>Una lista de delitos; respuestas y entradas de la página Evaluación, si las hay.</translation>
    </message>
    <message>
        <source>One-page summary for a minister</source>
        <translation>Resumen de una página para un ministro</translation>
    </message>
    <message>
        <source>The assessment on one page: the phase reached, key figures, the level of each dimension, what works, what does not, and the decisions asked for.</source>
        <translation>La evaluación en una página: la fase alcanzada, las cifras clave, el nivel de cada dimensión, lo que funciona, lo que no funciona y las decisiones que se piden.</translation>
    </message>
    <message>
        <source>Answers of the assessment, or a list of offences.</source>
        <translation>Respuestas de la evaluación, o una lista de delitos.</translation>
    </message>
    <message>
        <source>The project has no answers of an assessment and no list.</source>
        <translation>El proyecto no tiene respuestas de una evaluación ni ninguna lista.</translation>
    </message>
    <message>
        <source>Answer questions of the assessment, or import a list and map it.</source>
        <translation>Responda a preguntas de la evaluación, o importe una lista y asigne sus delitos.</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation>Evaluaciones en paralelo</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Cifras clave</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>National lists differ in how finely they divide offences, so shares of codes say more about a list than about a country.</source>
        <translation>Las listas nacionales difieren en el detalle con que dividen los delitos, de modo que las proporciones de códigos dicen más de una lista que de un país.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Answers and what they rest on</source>
        <translation>Las respuestas y en qué se apoyan</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>Número de</translation>
    </message>
    <message>
        <source>Levels given</source>
        <translation>Niveles indicados</translation>
    </message>
    <message>
        <source>of these computed or with evidence</source>
        <translation>de ellos, calculados o con evidencia</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Desafíos</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Buenas prácticas</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Beneficios</translation>
    </message>
    <message>
        <source>Actions of the road map</source>
        <translation>Acciones de la hoja de ruta</translation>
    </message>
    <message>
        <source>Gaps of the ICCS that several share</source>
        <translation>Vacíos de la ICCS comunes a varios países</translation>
    </message>
    <message>
        <source>These gaps meet offences in two countries or more; each cell has the national codes concerned and the cases behind them.</source>
        <translation>Estos vacíos afectan a delitos de dos países o más; cada celda contiene los códigos nacionales afectados y los casos correspondientes.</translation>
    </message>
    <message>
        <source>Shared gaps of the ICCS</source>
        <translation>Vacíos comunes de la ICCS</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>%1 codes, %2 cases</source>
        <translation>%1 códigos, %2 casos</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 códigos</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Imprimiendo «%1»</translation>
    </message>
    <message>
        <source>Making the report “%1”</source>
        <translation>Elaborando el informe «%1»</translation>
    </message>
    <message>
        <source>The report was to be printed.</source>
        <translation>Se iba a imprimir el informe.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>La impresora no lo aceptó.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the report as PDF and print that.</source>
        <translation>Revise la impresora, o guarde el informe como PDF e imprima ese archivo.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>What ends in a residual category is counted, but cannot be told from other acts there. Of all that is mapped this is %1; residual categories in use: %2.</source>
        <translation>Lo que termina en una categoría residual se cuenta, pero ahí no se distingue de otros actos. De todo lo que tiene correspondencia es el %1; categorías residuales en uso: %2.</translation>
    </message>
    <message>
        <source>What has nothing to measure is left out.</source>
        <translation>Lo que no tiene nada que medir se omite.</translation>
    </message>
    <message>
        <source>The project has no list of offences of: %1. No figure below is computed from lists of theirs.</source>
        <translation>El proyecto no tiene listas de delitos de: %1. Ninguna de las cifras siguientes se calcula a partir de listas suyas.</translation>
    </message>
</context>
<context>
    <name>reportspage::CompareAssessmentsDialog</name>
    <message>
        <source>Compare assessments</source>
        <translation>Comparar evaluaciones</translation>
    </message>
    <message>
        <source>Files that are compared</source>
        <translation>Archivos que se comparan</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Añadir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Projects and exported assessments (*.iccs *.json)</source>
        <translation>Proyectos y evaluaciones exportadas (*.iccs *.json)</translation>
    </message>
    <message>
        <source>Two files or more are compared</source>
        <translation>Se comparan dos archivos o más</translation>
    </message>
    <message>
        <source>Add projects, or assessments that were exported from them. Files are read as they were saved last.</source>
        <translation>Añada proyectos o evaluaciones que se exportaron de ellos. Los archivos se leen tal como se guardaron por última vez.</translation>
    </message>
</context>
<context>
    <name>reportspage::OptionsForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Cuestionario</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>Año&amp;s</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validado</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Auto&amp;r</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
</context>
<context>
    <name>reportspage::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>The pages are pictures. A screen reader reads the report saved as HTML.</source>
        <translation>Las páginas son imágenes. Un lector de pantalla lee el informe guardado como HTML.</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewBar</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Ir a un encabezado</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Ancho de la ventana</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page ... of ...</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewPane</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>Se escribió %1 (%2).</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>El informe se envió a la impresora.</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>Elaborar de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;HTML, for browsers and screen readers…</source>
        <translation>&amp;HTML, para navegadores y lectores de pantalla…</translation>
    </message>
    <message>
        <source>&amp;PDF, as it is shown here…</source>
        <translation>&amp;PDF, tal como se muestra aquí…</translation>
    </message>
    <message>
        <source>&amp;ODT, for LibreOffice Writer…</source>
        <translation>&amp;ODT, para LibreOffice Writer…</translation>
    </message>
    <message>
        <source>&amp;DOCX, for Microsoft Word…</source>
        <translation>&amp;DOCX, para Microsoft Word…</translation>
    </message>
    <message>
        <source>&amp;XLSX, the tables alone…</source>
        <translation>&amp;XLSX, solo las tablas…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>The report was not made to its end</source>
        <translation>El informe no se terminó de elaborar</translation>
    </message>
    <message>
        <source>It was stopped. Make it again when there is time.</source>
        <translation>Se detuvo. Elabórelo de nuevo cuando haya tiempo.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>El informe se está elaborando.</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Something it needs is missing</source>
        <translation>Falta algo de lo que necesita</translation>
    </message>
    <message>
        <source>Can be made</source>
        <translation>Se puede elaborar</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>Requisitos: %1</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportsPage</name>
    <message>
        <source>Answer a questionnaire on the page “Questionnaire” first.</source>
        <translation>Responda primero a un cuestionario en la página «Cuestionario».</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 asks for the attribute &quot;%2&quot;, which is not there.</source>
        <translation>%1 consulta el atributo «%2», que no existe.</translation>
    </message>
    <message>
        <source>Add the attribute to the dictionary or correct its name.</source>
        <translation>Agregue el atributo al diccionario o corrija su nombre.</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is no value of &quot;%3&quot;.</source>
        <translation>%1 indica «%2», que no es un valor de «%3».</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>Sus valores son: %1.</translation>
    </message>
    <message>
        <source>%1 has the interval %2, which cuts through a band of &quot;%3&quot;.</source>
        <translation>%1 tiene el intervalo %2, que corta un tramo de «%3».</translation>
    </message>
    <message>
        <source>Write limits at which bands begin or end, such as [18..65), or divide the bands of the attribute.</source>
        <translation>Escriba límites en los que empiecen o terminen tramos, como [18..65), o divida los tramos del atributo.</translation>
    </message>
    <message>
        <source>%1 accepts no value of &quot;%2&quot;.</source>
        <translation>%1 no admite ningún valor de «%2».</translation>
    </message>
    <message>
        <source>Name a value, or write - for any value.</source>
        <translation>Indique un valor o escriba - para cualquier valor.</translation>
    </message>
    <message>
        <source>%1 and %3 both say %2 where %5, so one of them is too much there; for example a record with %6.</source>
        <translation>%1 y la %3 dan ambas el resultado %2 cuando %5, de modo que una de las dos sobra en ese caso; por ejemplo, un registro con %6.</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4, one of which lies below the other, where %5; for example a record with %6.</source>
        <translation>%1 da el resultado %2 y la %3 da el resultado %4, uno de los cuales está por debajo del otro, cuando %5; por ejemplo, un registro con %6.</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4 where %5; for example a record with %6.</source>
        <translation>%1 da el resultado %2 y la %3 da el resultado %4 cuando %5; por ejemplo, un registro con %6.</translation>
    </message>
    <message>
        <source>No row answers where something is not known: %1 (combinations: %3); for example a record with %2.</source>
        <translation>Ninguna fila responde cuando algo se desconoce: %1 (combinaciones: %3); por ejemplo, un registro con %2.</translation>
    </message>
    <message>
        <source>No row answers where %1 (combinations: %3); for example a record with %2.</source>
        <translation>Ninguna fila responde cuando %1 (combinaciones: %3); por ejemplo, un registro con %2.</translation>
    </message>
    <message>
        <source>%1 fits no record, because one of its cells accepts no value or it has an error.</source>
        <translation>%1 no se cumple para ningún registro, porque una de sus celdas no admite ningún valor o contiene un error.</translation>
    </message>
    <message>
        <source>%1 and %2 both say %3 and differ in one attribute only; one row could say it where %4, for example of a record with %5.</source>
        <translation>%1 y la %2 dan ambas el resultado %3 y difieren en un solo atributo; una única fila podría darlo cuando %4, por ejemplo para un registro con %5.</translation>
    </message>
    <message>
        <source>%1 answers only what cannot occur: %2; for example a record with %3.</source>
        <translation>%1 solo responde a lo que no puede darse: %2; por ejemplo, un registro con %3.</translation>
    </message>
    <message>
        <source>%1 is never reached, because %2 before it takes all of its records; for example one with %3.</source>
        <translation>%1 nunca se alcanza, porque la %2, que la precede, abarca todos sus registros; por ejemplo, uno con %3.</translation>
    </message>
    <message>
        <source>%1 is never reached; for example no record with %2 comes to it.</source>
        <translation>%1 nunca se alcanza; por ejemplo, no le llega ningún registro con %2.</translation>
    </message>
    <message>
        <source>%1 is never reached, because rows before it together take all of its records (%2); for example one with %3.</source>
        <translation>%1 nunca se alcanza, porque varias filas anteriores abarcan en conjunto todos sus registros (%2); por ejemplo, uno con %3.</translation>
    </message>
    <message>
        <source>Line %1 stands before the first table.</source>
        <translation>La línea %1 está antes de la primera tabla.</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id.</source>
        <translation>Empiece con una línea «table» y su identificador.</translation>
    </message>
    <message>
        <source>Line %1 begins with &quot;%2&quot;, which is no keyword.</source>
        <translation>La línea %1 empieza con «%2», que no es una palabra clave.</translation>
    </message>
    <message>
        <source>The keywords are table, scope, policy, rationale, author, columns, row, default and impossible.</source>
        <translation>Las palabras clave son table, scope, policy, rationale, author, columns, row, default e impossible.</translation>
    </message>
    <message>
        <source>Line %1: the table has no id, or the id of another.</source>
        <translation>Línea %1: la tabla no tiene identificador o tiene el de otra.</translation>
    </message>
    <message>
        <source>Write an id of its own after &quot;table&quot;.</source>
        <translation>Escriba un identificador propio después de «table».</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no hit policy.</source>
        <translation>Línea %1: «%2» no es una política de aciertos.</translation>
    </message>
    <message>
        <source>Write unique, first, any or collect.</source>
        <translation>Escriba unique (única), first (primera), any (cualquiera) o collect (recopilar).</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no scope.</source>
        <translation>Línea %1: «%2» no es un ámbito.</translation>
    </message>
    <message>
        <source>Write offence, group, family or list.</source>
        <translation>Escriba offence (delito), group (grupo), family (familia) o list (lista).</translation>
    </message>
    <message>
        <source>Line %1 stands before the line &quot;columns&quot;.</source>
        <translation>La línea %1 está antes de la línea «columns».</translation>
    </message>
    <message>
        <source>Name the columns of the table first.</source>
        <translation>Indique primero las columnas de la tabla.</translation>
    </message>
    <message>
        <source>%1 gives a category, but the table collects tags.</source>
        <translation>%1 indica una categoría, pero la tabla recopila etiquetas.</translation>
    </message>
    <message>
        <source>Leave the category out, or choose another hit policy.</source>
        <translation>Quite la categoría o elija otra política de aciertos.</translation>
    </message>
    <message>
        <source>%1 gives a category and says &quot;out of scope&quot;.</source>
        <translation>%1 indica una categoría y a la vez «out of scope» (fuera de alcance).</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Conserve una de las dos indicaciones.</translation>
    </message>
    <message>
        <source>%1 sets no tag and no flag.</source>
        <translation>%1 no asigna ninguna etiqueta ni ningún indicador.</translation>
    </message>
    <message>
        <source>Write the tags, or remove the row.</source>
        <translation>Escriba las etiquetas o elimine la fila.</translation>
    </message>
    <message>
        <source>%1 gives no category.</source>
        <translation>%1 no indica ninguna categoría.</translation>
    </message>
    <message>
        <source>Write an ICCS code or &quot;out of scope&quot;.</source>
        <translation>Escriba un código de la ICCS o «out of scope» (fuera de alcance), en inglés.</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot;, which is no tag of the classification.</source>
        <translation>%1 asigna «%2», que no es una etiqueta de la clasificación.</translation>
    </message>
    <message>
        <source>Write a tag such as event.At.</source>
        <translation>Escriba una etiqueta como event.At.</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot; to &quot;%3&quot;, which is none of its values.</source>
        <translation>%1 asigna a «%2» el valor «%3», que no es ninguno de los suyos.</translation>
    </message>
    <message>
        <source>Choose one of the values that the classification prints.</source>
        <translation>Elija uno de los valores que figuran en la clasificación.</translation>
    </message>
    <message>
        <source>%1 gives %2, which the classification does not have.</source>
        <translation>%1 indica %2, que no existe en la clasificación.</translation>
    </message>
    <message>
        <source>Look the code up in the classification.</source>
        <translation>Busque el código en la clasificación.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>La línea %1 no tiene código.</translation>
    </message>
    <message>
        <source>Write the national code in the first column.</source>
        <translation>Escriba el código nacional en la primera columna.</translation>
    </message>
    <message>
        <source>Line %1: the rule &quot;%2&quot; cannot be read.</source>
        <translation>Línea %1: la regla «%2» no se puede leer.</translation>
    </message>
    <message>
        <source>Write attribute=value, attribute in(a;b), OTHERWISE or TRUE.</source>
        <translation>Escriba atributo=valor, atributo in(a;b), OTHERWISE o TRUE.</translation>
    </message>
    <message>
        <source>Line %1 asks for &quot;%2&quot; twice.</source>
        <translation>La línea %1 consulta «%2» dos veces.</translation>
    </message>
    <message>
        <source>Write one condition for each attribute.</source>
        <translation>Escriba una sola condición por atributo.</translation>
    </message>
    <message>
        <source>The rules of &quot;%1&quot; were to be read.</source>
        <translation>Se iban a leer las reglas de «%1».</translation>
    </message>
    <message>
        <source>It begins with &quot;%1&quot;.</source>
        <translation>Empieza con «%1».</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id, or with the columns code, group, priority, rule, iccs, tags, advice.</source>
        <translation>Empiece con una línea «table» y su identificador, o con las columnas code, group, priority, rule, iccs, tags y advice.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot; in two columns.</source>
        <translation>La tabla consulta «%1» en dos columnas.</translation>
    </message>
    <message>
        <source>Remove one of the columns; the first one counts.</source>
        <translation>Elimine una de las columnas; vale la primera.</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot;, which has no values.</source>
        <translation>La tabla consulta «%1», que no tiene valores.</translation>
    </message>
    <message>
        <source>Give the attribute values, or remove the column.</source>
        <translation>Asigne valores al atributo o elimine la columna.</translation>
    </message>
    <message>
        <source>The table has two default rows.</source>
        <translation>La tabla tiene dos filas predeterminadas.</translation>
    </message>
    <message>
        <source>Keep one of them, as the last row.</source>
        <translation>Conserve una de ellas, como última fila.</translation>
    </message>
    <message>
        <source>The default row has conditions, which do not count.</source>
        <translation>La fila predeterminada tiene condiciones, que no se tienen en cuenta.</translation>
    </message>
    <message>
        <source>Leave its cells empty, or make it an ordinary row.</source>
        <translation>Deje vacías sus celdas o conviértala en una fila ordinaria.</translation>
    </message>
    <message>
        <source>The default row is not the last one.</source>
        <translation>La fila predeterminada no es la última.</translation>
    </message>
    <message>
        <source>Move it to the end, where readers look for it.</source>
        <translation>Muévala al final, donde se suele buscar.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 figura dos veces.</translation>
    </message>
    <message>
        <source>Give the second one an id of its own.</source>
        <translation>Asigne a la segunda un identificador propio.</translation>
    </message>
    <message>
        <source>Impossible combination %1</source>
        <translation>La combinación imposible %1</translation>
    </message>
    <message>
        <source>Line %1: the cell &quot;%2&quot; of &quot;%3&quot; cannot be read.</source>
        <translation>Línea %1: la celda «%2» de «%3» no se puede leer.</translation>
    </message>
    <message>
        <source>Write - or a, b or not(a, b); quote values that hold a comma.</source>
        <translation>Escriba - o a, b o not(a, b); ponga entre comillas los valores que contienen una coma.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>La línea %1</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no ICCS code.</source>
        <translation>Línea %1: «%2» no es un código de la ICCS.</translation>
    </message>
    <message>
        <source>Write the digits, such as 0401, or &quot;out of scope&quot;.</source>
        <translation>Escriba las cifras, como 0401, o «out of scope» (fuera de alcance), en inglés.</translation>
    </message>
    <message>
        <source>Line %1: the tags &quot;%2&quot; cannot be read.</source>
        <translation>Línea %1: las etiquetas «%2» no se pueden leer.</translation>
    </message>
    <message>
        <source>Write event.At=1;event.We=1.</source>
        <translation>Escriba event.At=1;event.We=1.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no flag.</source>
        <translation>Línea %1: «%2» no es un indicador.</translation>
    </message>
    <message>
        <source>The flags are Th, AA, Ac, CP and In.</source>
        <translation>Los indicadores son Th, AA, Ac, CP e In.</translation>
    </message>
    <message>
        <source>Line %1: the confidence &quot;%2&quot; is no number from 0 to 1.</source>
        <translation>Línea %1: la confianza «%2» no es un número de 0 a 1.</translation>
    </message>
    <message>
        <source>Write a number such as 0.8, or leave the cell empty.</source>
        <translation>Escriba un número como 0.8 o deje la celda vacía.</translation>
    </message>
    <message>
        <source>%1 is not stated</source>
        <translation>%1 no consta</translation>
    </message>
    <message>
        <source>%1 is not stated, which counts as &quot;%2&quot;</source>
        <translation>%1 no consta, lo que cuenta como «%2»</translation>
    </message>
    <message>
        <source>nothing more is asked</source>
        <translation>no se consulta nada más</translation>
    </message>
    <message>
        <source>coded %1</source>
        <translation>codificado como %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>etiquetado: %1</translation>
    </message>
    <message>
        <source>not coded, because there is neither a table nor a link</source>
        <translation>sin codificar, porque no hay ni tabla ni vínculo</translation>
    </message>
    <message>
        <source>not coded, because no row and no link decides where %1</source>
        <translation>sin codificar, porque ninguna fila ni ningún vínculo decide cuando %1</translation>
    </message>
    <message>
        <source>%1 by the link of the offence</source>
        <translation>%1 por el vínculo del delito</translation>
    </message>
    <message>
        <source>%1 because no other row fits where %2 (table %3, %4)</source>
        <translation>%1 porque no se cumple ninguna otra fila cuando %2 (tabla %3, %4)</translation>
    </message>
    <message>
        <source>%1 because %2 (table %3, %4)</source>
        <translation>%1 porque %2 (tabla %3, %4)</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more value(s)</source>
        <translation>
            <numerusform>%1 o bien %n valor más</numerusform>
            <numerusform>%1 o bien %n valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o bien %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>The default row</source>
        <translation>La fila predeterminada</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>La fila %1</translation>
    </message>
    <message>
        <source>default row</source>
        <translation>fila predeterminada</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>fuera de alcance</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>any values</source>
        <translation>cualquier valor</translation>
    </message>
    <message>
        <source>The tables say %1 and %2 for a record with %3; they differ in %4 combination(s) of values.</source>
        <translation>Las tablas dan los resultados %1 y %2 para un registro con %3; combinaciones de valores en que difieren: %4.</translation>
    </message>
    <message>
        <source>The DMN file &quot;%1&quot; was to be read.</source>
        <translation>Se iba a leer el archivo DMN «%1».</translation>
    </message>
    <message>
        <source>It has a document type, which DMN files do not have.</source>
        <translation>Tiene una declaración de tipo de documento, que los archivos DMN no llevan.</translation>
    </message>
    <message>
        <source>Remove the line that begins with &lt;!DOCTYPE, or export the file again.</source>
        <translation>Elimine la línea que empieza por &lt;!DOCTYPE o exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>It is no well-formed XML: line %1, column %2: %3</source>
        <translation>No es un XML bien formado: línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Export it again from the program that made it.</source>
        <translation>Expórtelo de nuevo desde el programa que lo creó.</translation>
    </message>
    <message>
        <source>Its first element is no DMN definitions.</source>
        <translation>Su primer elemento no es el elemento «definitions» de DMN.</translation>
    </message>
    <message>
        <source>Export the tables as DMN 1.1 to 1.5 from the program that made them.</source>
        <translation>Exporte las tablas como DMN 1.1 a 1.5 desde el programa que las creó.</translation>
    </message>
    <message>
        <source>It has more than %1 MB, the most that is read.</source>
        <translation>Tiene más de %1 MB, el máximo que se lee.</translation>
    </message>
    <message>
        <source>Split it into files of fewer decisions.</source>
        <translation>Divídalo en archivos con menos decisiones.</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;</source>
        <translation>La tabla «%1»</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, column &quot;%2&quot;</source>
        <translation>La tabla «%1», columna «%2»</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2</source>
        <translation>La tabla «%1», fila %2</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2, column &quot;%3&quot;</source>
        <translation>La tabla «%1», fila %2, columna «%3»</translation>
    </message>
    <message>
        <source>%1: the cell &quot;%2&quot; cannot be taken; until it is corrected it accepts no record.</source>
        <translation>%1: la celda «%2» no se puede importar; mientras no se corrija, no admite ningún registro.</translation>
    </message>
    <message>
        <source>Write values in quotation marks, numbers, intervals such as [18..65), -, or not(...); expressions and functions cannot be decided beforehand.</source>
        <translation>Escriba valores entre comillas, números, intervalos como [18..65), - o not(...); las expresiones y las funciones no se pueden resolver de antemano.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; asks for numbers or dates, but the attribute is a list.</source>
        <translation>%1: «%2» exige números o fechas, pero el atributo es una lista.</translation>
    </message>
    <message>
        <source>Name values of the list in quotation marks.</source>
        <translation>Indique valores de la lista entre comillas.</translation>
    </message>
    <message>
        <source>%1 asks for null, but the attribute has no value for &quot;not known&quot;.</source>
        <translation>%1: se consulta null, pero el atributo no tiene ningún valor para «Se desconoce».</translation>
    </message>
    <message>
        <source>Give the attribute such a value, or take null out of the cell.</source>
        <translation>Asigne al atributo un valor de ese tipo o quite null de la celda.</translation>
    </message>
    <message>
        <source>%1 is written in &quot;%2&quot;; only FEEL can be taken.</source>
        <translation>%1: está escrito en «%2»; solo se puede importar FEEL.</translation>
    </message>
    <message>
        <source>Rewrite the cell in FEEL: values in quotation marks, intervals, not().</source>
        <translation>Vuelva a escribir la celda en FEEL: valores entre comillas, intervalos, not().</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be taken.</source>
        <translation>%1: «%2» no se puede importar.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1: se omitió, porque %2</translation>
    </message>
    <message>
        <source>Use the hit policy UNIQUE, FIRST, ANY or COLLECT without aggregation.</source>
        <translation>Use la política de aciertos UNIQUE, FIRST, ANY o COLLECT sin agregación.</translation>
    </message>
    <message>
        <source>its hit policy is %1, which tables do not have.</source>
        <translation>su política de aciertos es %1, que no existe en las tablas de este programa.</translation>
    </message>
    <message>
        <source>it aggregates (%1), which categories cannot.</source>
        <translation>usa una agregación (%1), que no es posible con categorías.</translation>
    </message>
    <message>
        <source>%1 has the hit policy RULE ORDER; it was taken as COLLECT, where the order says nothing.</source>
        <translation>%1: tiene la política de aciertos RULE ORDER; se importó como COLLECT, donde el orden no significa nada.</translation>
    </message>
    <message>
        <source>%1 does not say which offences it is for, so it is for none yet.</source>
        <translation>%1: no indica a qué delitos se aplica, por lo que todavía no se aplica a ninguno.</translation>
    </message>
    <message>
        <source>Give the table its offences, headings or list.</source>
        <translation>Asigne a la tabla sus delitos, encabezados o lista.</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot; in two columns.</source>
        <translation>consulta «%1» en dos columnas.</translation>
    </message>
    <message>
        <source>Join the columns into one.</source>
        <translation>Reúna las columnas en una sola.</translation>
    </message>
    <message>
        <source>none of its outputs is one that tables have.</source>
        <translation>ninguna de sus salidas es de las que admiten las tablas.</translation>
    </message>
    <message>
        <source>Name the output with the ICCS codes &quot;iccs&quot;.</source>
        <translation>Llame «iccs» a la salida con los códigos de la ICCS.</translation>
    </message>
    <message>
        <source>%1 has %2 cells for %3 columns; until it is corrected it accepts no record.</source>
        <translation>%1: tiene %2 celdas para %3 columnas; mientras no se corrija, no admite ningún registro.</translation>
    </message>
    <message>
        <source>Give the row one cell for each input.</source>
        <translation>Asigne a la fila una celda para cada entrada.</translation>
    </message>
    <message>
        <source>The decision &quot;%1&quot; is no table; it was left out.</source>
        <translation>La decisión «%1» no es una tabla; se omitió.</translation>
    </message>
    <message>
        <source>Write it as a decision table, or decide it elsewhere.</source>
        <translation>Escríbala como tabla de decisión o decida el caso en otro lugar.</translation>
    </message>
    <message>
        <source>it has no id, or the id of another.</source>
        <translation>no tiene identificador o tiene el de otra.</translation>
    </message>
    <message>
        <source>Give each decision an id of its own.</source>
        <translation>Asigne a cada decisión un identificador propio.</translation>
    </message>
    <message>
        <source>It has no decision.</source>
        <translation>No contiene ninguna decisión.</translation>
    </message>
    <message>
        <source>Export the decision tables from the program that made them.</source>
        <translation>Exporte las tablas de decisión desde el programa que las creó.</translation>
    </message>
    <message>
        <source>Write an ICCS code in quotation marks, such as &quot;0401&quot;, or &quot;out of scope&quot;.</source>
        <translation>Escriba un código de la ICCS entre comillas, como &quot;0401&quot;, o &quot;out of scope&quot; (fuera de alcance), en inglés.</translation>
    </message>
    <message>
        <source>Write &quot;in scope&quot; or &quot;out of scope&quot;.</source>
        <translation>Escriba &quot;in scope&quot; (dentro de alcance) u &quot;out of scope&quot; (fuera de alcance), en inglés.</translation>
    </message>
    <message>
        <source>%1 is an output that tables do not have; it was left out.</source>
        <translation>%1: es una salida que las tablas no admiten; se omitió.</translation>
    </message>
    <message>
        <source>Name the outputs iccs, scope, tags, flags, confidence and note, each once.</source>
        <translation>Llame a las salidas iccs, scope, tags, flags, confidence y note, cada una una sola vez.</translation>
    </message>
    <message>
        <source>Write a text in quotation marks or a number; expressions cannot be decided beforehand.</source>
        <translation>Escriba un texto entre comillas o un número; las expresiones no se pueden resolver de antemano.</translation>
    </message>
    <message>
        <source>Call the attribute %1</source>
        <translation>Llamar %1 al atributo</translation>
    </message>
    <message>
        <source>Import attributes from %1</source>
        <translation>Importar atributos de %1</translation>
    </message>
    <message>
        <source>Reading the rule sheet</source>
        <translation>Lectura de la hoja de reglas</translation>
    </message>
    <message>
        <source>Import the rule sheet %1</source>
        <translation>Importar la hoja de reglas %1</translation>
    </message>
    <message>
        <source>Writing the rule sheet</source>
        <translation>Escritura de la hoja de reglas</translation>
    </message>
    <message>
        <source>Comparing two versions of a table</source>
        <translation>Comparación de dos versiones de una tabla</translation>
    </message>
    <message>
        <source>shared out by the weights of the links, an estimate: %1</source>
        <translation>repartido según los pesos de los vínculos, una estimación: %1</translation>
    </message>
    <message>
        <source>not coded, because the links of the offence change within the time that the record states</source>
        <translation>sin codificar, porque los vínculos del delito cambian dentro del período que indica el registro</translation>
    </message>
    <message>
        <source>Comparing what two versions of a table do to %1</source>
        <translation>Comparación del efecto de dos versiones de una tabla en %1</translation>
    </message>
    <message>
        <source>Counting the records of each row in %1</source>
        <translation>Recuento de los registros de cada fila en %1</translation>
    </message>
</context>
<context>
    <name>rulespage::AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atributo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>national</source>
        <comment>attribute</comment>
        <translation>nacional</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Lista de valores</translation>
    </message>
    <message>
        <source>Number in bands</source>
        <translation>Número en tramos</translation>
    </message>
    <message>
        <source>Date in bands</source>
        <translation>Fecha en tramos</translation>
    </message>
    <message>
        <source>Whose list it is, or the page it stands on</source>
        <translation>De quién es la lista o en qué página figura</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Id in files</source>
        <translation>&amp;Identificador en los archivos</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>Valores del atributo</translation>
    </message>
    <message>
        <source>New &amp;attribute</source>
        <translation>Nuevo &amp;atributo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the &amp;value</source>
        <translation>Quitar el &amp;valor</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>This attribute comes with the ICCS and is not changed here.</source>
        <translation>Este atributo forma parte de la ICCS y no se modifica aquí.</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already.</source>
        <translation>Ya existe un atributo «%1».</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nuevo atributo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>The attribute “%1” was removed.</source>
        <translation>Se quitó el atributo «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import national attributes</source>
        <translation>Importar atributos nacionales</translation>
    </message>
    <message>
        <source>Attributes (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Atributos (*.csv *.tsv *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) were read from %1.</source>
        <translation>
            <numerusform>Se leyó %Ln atributo de %1.</numerusform>
            <numerusform>Se leyeron %Ln atributos de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export national attributes</source>
        <translation>Exportar los atributos nacionales</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto con comas (*.csv)</translation>
    </message>
    <message>
        <source>The national attributes were written to %1.</source>
        <translation>Los atributos nacionales se escribieron en %1.</translation>
    </message>
</context>
<context>
    <name>rulespage::CellWords</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>fuera de alcance</translation>
    </message>
    <message>
        <source>Unique: one row fits</source>
        <translation>Única: se cumple una sola fila</translation>
    </message>
    <message>
        <source>First: the first row that fits</source>
        <translation>Primera: la primera fila que se cumple</translation>
    </message>
    <message>
        <source>Any: all rows that fit say the same</source>
        <translation>Cualquiera: todas las filas que se cumplen dan lo mismo</translation>
    </message>
    <message>
        <source>Collect: all rows that fit set tags</source>
        <translation>Recopilar: todas las filas que se cumplen asignan etiquetas</translation>
    </message>
    <message>
        <source>No record may fit two rows. This is the usual choice: the order of the rows does not matter.</source>
        <translation>Ningún registro puede cumplir dos filas. Es la opción habitual: el orden de las filas no importa.</translation>
    </message>
    <message>
        <source>The order of the rows decides. Choose it where the law or the ICCS orders the cases.</source>
        <translation>Decide el orden de las filas. Elíjala cuando la ley o la ICCS ordene los casos.</translation>
    </message>
    <message>
        <source>Rows may overlap as long as they give the same result.</source>
        <translation>Las filas pueden solaparse siempre que den el mismo resultado.</translation>
    </message>
    <message>
        <source>The rows give no category, only tags and flags; those of all rows that fit are set.</source>
        <translation>Las filas no indican ninguna categoría, solo etiquetas e indicadores; se asignan los de todas las filas que se cumplen.</translation>
    </message>
    <message>
        <source>One offence</source>
        <translation>Un delito</translation>
    </message>
    <message>
        <source>A group of offences</source>
        <translation>Un grupo de delitos</translation>
    </message>
    <message>
        <source>A family of the list</source>
        <translation>Una familia de la lista</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toda la lista</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>todas las listas</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>aún sin elegir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tags</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>ningún valor</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>values that are not accepted</comment>
        <translation>no %1</translation>
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
        <translation>Efecto del último cambio en «%1»</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>La comparación se detuvo.</translation>
    </message>
    <message>
        <source>Records that move</source>
        <translation>Registros que cambian de categoría</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Not counted: another record of the case is</source>
        <translation>No se cuenta: se cuenta otro registro del caso</translation>
    </message>
    <message>
        <source>Not mapped: %1</source>
        <translation>Sin vincular: %1</translation>
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
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Proporción del total</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>El último cambio no modificó lo que recibe ningún registro.</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>Antes y después del último cambio: %1</translation>
    </message>
    <message>
        <source>None of the %1 records of %2 moves to another category.</source>
        <translation>Ninguno de los %1 registros de %2 pasa a otra categoría.</translation>
    </message>
    <message>
        <source>%1 of the %2 records of %3 move to another category.</source>
        <translation>%1 de los %2 registros de %3 pasan a otra categoría.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 keep their category with other tags, flags or confidence.</source>
        <translation>%1 conservan su categoría con otras etiquetas, otros indicadores u otra confianza.</translation>
    </message>
    <message numerus="yes">
        <source>Records from “%1” to “%2”, the first %Ln of them:</source>
        <translation>
            <numerusform>Registros de «%1» a «%2» (se muestra %Ln, el primero):</numerusform>
            <numerusform>Registros de «%1» a «%2» (se muestran los primeros %Ln):</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1
Before: %2
Now: %3</source>
        <comment>number, reason, reason</comment>
        <translation>Línea %1
Antes: %2
Ahora: %3</translation>
    </message>
</context>
<context>
    <name>rulespage::GridDelegate</name>
    <message>
        <source>Choose from a list (Alt+Down)</source>
        <translation>Elegir de una lista (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>rulespage::GridModel</name>
    <message>
        <source>cannot occur</source>
        <translation>no puede darse</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>This cannot be read. Choose from the list (Enter), or press Esc.</source>
        <translation>Esto no se puede leer. Elija de la lista (Intro) o pulse Esc.</translation>
    </message>
    <message>
        <source>This cannot be read. Write values parted by commas, not(a, b), a range such as [18..65), or - for any value.</source>
        <translation>Esto no se puede leer. Escriba valores separados por comas, not(a, b), un intervalo como [18..65) o bien - para cualquier valor.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, column, what the cell says</comment>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a cell says, that it has an error</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This row has findings; they are listed below.</source>
        <translation>Esta fila tiene hallazgos; se enumeran abajo.</translation>
    </message>
    <message>
        <source>Row %1. %2</source>
        <comment>row, that it has an error</comment>
        <translation>Fila %1. %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the dictionary.</source>
        <translation>%1 no está en el diccionario.</translation>
    </message>
    <message>
        <source>%1: some values have no row.</source>
        <translation>%1: algunos valores no tienen fila.</translation>
    </message>
    <message>
        <source>Records (old)</source>
        <translation>Registros (antes)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decided before the last change.</source>
        <translation>Cuántos de los registros cargados decidía cada fila antes del último cambio.</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decides.</source>
        <translation>Cuántos de los registros cargados decide cada fila.</translation>
    </message>
</context>
<context>
    <name>rulespage::GridView</name>
    <message>
        <source>Values of “%1” that the row accepts; none for any value</source>
        <translation>Valores de «%1» que la fila admite; si no se marca ninguno, vale cualquiera</translation>
    </message>
    <message>
        <source>Category for row %1</source>
        <translation>Categoría para la fila %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags that the row sets</source>
        <translation>Etiquetas que asigna la fila</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the counts include</source>
        <translation>Qué incluyen los recuentos</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Tabla de decisión</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not be read and stayed as they were.</source>
        <translation>
            <numerusform>%Ln celda no se pudo leer y quedó como estaba.</numerusform>
            <numerusform>%Ln celdas no se pudieron leer y quedaron como estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::HitsLine</name>
    <message>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <source>Counting was stopped. The numbers of records are those before the last change.</source>
        <translation>El recuento se detuvo. Los números de registros son los anteriores al último cambio.</translation>
    </message>
    <message>
        <source>Counting the records of each row was stopped.</source>
        <translation>El recuento de los registros de cada fila se detuvo.</translation>
    </message>
    <message>
        <source>The records of each row could not be counted. %1</source>
        <translation>No se pudieron contar los registros de cada fila. %1</translation>
    </message>
    <message>
        <source>The records of %1 are being counted.</source>
        <translation>Se están contando los registros de %1.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records come to this table.</source>
        <translation>%1: llegan a esta tabla %2 de %3 registros.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No row answers %1 of them.</source>
        <translation>Ninguna fila responde a %1 de ellos.</translation>
    </message>
    <message>
        <source>For %1 the rows contradict each other.</source>
        <translation>Para %1, las filas se contradicen.</translation>
    </message>
    <message>
        <source>These are the numbers before the last change.</source>
        <translation>Estos son los números anteriores al último cambio.</translation>
    </message>
</context>
<context>
    <name>rulespage::ProblemWords</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Caso más específico</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Nunca se alcanza</translation>
    </message>
    <message>
        <source>Fits nothing</source>
        <translation>Nunca se cumple</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>Could be one</source>
        <translation>Podrían ser una</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Imposible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Insert the missing row</source>
        <translation>Insertar la fila que falta</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Remove the row that says it again</source>
        <translation>Quitar la fila repetida</translation>
    </message>
    <message>
        <source>Make one row of the two</source>
        <translation>Unir las dos filas en una</translation>
    </message>
    <message>
        <source>default</source>
        <comment>row that answers the rest</comment>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>A column is not in the dictionary, so the rows cannot be compared.</source>
        <translation>Una columna no está en el diccionario, por lo que las filas no se pueden comparar.</translation>
    </message>
    <message>
        <source>Too many combinations to look at all of them: what is listed is right, but there may be more.</source>
        <translation>Hay demasiadas combinaciones para examinarlas todas: lo que se enumera es correcto, pero puede haber más.</translation>
    </message>
    <message>
        <source>All %1 combinations of values have an answer.</source>
        <translation>Todas las combinaciones de valores (%1) tienen respuesta.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations of values have no answer.</source>
        <translation>Combinaciones de valores sin respuesta: %1 de %2.</translation>
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
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>What is wrong, with a record that shows it</source>
        <translation>Qué está mal, con un registro que lo muestra</translation>
    </message>
    <message>
        <source>Findings of the table</source>
        <translation>Hallazgos de la tabla</translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>No hay nada mal. %1</translation>
    </message>
    <message>
        <source>%1 Only the first findings are listed.</source>
        <translation>%1 Solo se enumeran los primeros hallazgos.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Corregir</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesActions</name>
    <message>
        <source>&amp;New table</source>
        <translation>&amp;Nueva tabla</translation>
    </message>
    <message>
        <source>D&amp;uplicate the table</source>
        <translation>D&amp;uplicar la tabla</translation>
    </message>
    <message>
        <source>Remove the &amp;table</source>
        <translation>Quitar la &amp;tabla</translation>
    </message>
    <message>
        <source>What did the &amp;last change do?</source>
        <translation>¿Qué efecto tuvo el ú&amp;ltimo cambio?</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Atributos…</translation>
    </message>
    <message>
        <source>&amp;Import a rule sheet…</source>
        <translation>&amp;Importar una hoja de reglas…</translation>
    </message>
    <message>
        <source>&amp;Export the rule sheet…</source>
        <translation>&amp;Exportar la hoja de reglas…</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>&amp;Hallazgo siguiente</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>Agregar una &amp;fila</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>De&amp;fault row</source>
        <translation>Fila &amp;predeterminada</translation>
    </message>
    <message>
        <source>A last row that answers what no other row does</source>
        <translation>Una última fila que responde a lo que no responde ninguna otra</translation>
    </message>
    <message>
        <source>What cannot &amp;occur</source>
        <translation>Lo que n&amp;o puede darse</translation>
    </message>
    <message>
        <source>A combination of values that does not exist, so that it is no gap</source>
        <translation>Una combinación de valores que no existe y que, por lo tanto, no es un vacío</translation>
    </message>
    <message>
        <source>Out of &amp;scope</source>
        <translation>Fue&amp;ra de alcance</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>Move the column &amp;back</source>
        <translation>&amp;Mover la columna hacia atrás</translation>
    </message>
    <message>
        <source>Move the column for&amp;ward</source>
        <translation>Mo&amp;ver la columna hacia adelante</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesPage</name>
    <message>
        <source>New table</source>
        <translation>Nueva tabla</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>The table “%1” was removed.</source>
        <translation>Se quitó la tabla «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (not in the dictionary)</source>
        <translation>%1 (no está en el diccionario)</translation>
    </message>
    <message>
        <source>What the rows ask of a record</source>
        <translation>Qué consultan las filas en un registro</translation>
    </message>
    <message>
        <source>This cannot be mended by one key; change the rows by hand.</source>
        <translation>Esto no se puede corregir con una sola tecla; cambie las filas a mano.</translation>
    </message>
    <message>
        <source>No decision table yet</source>
        <translation>Todavía no hay ninguna tabla de decisión</translation>
    </message>
    <message>
        <source>Some offences hold acts of several ICCS categories. A decision table tells them apart by what a record says: a weapon, the age of the victim, whether the act was attempted. Make a table here, read a rule sheet, or press S at an offence on the page “Offences and mapping”.</source>
        <translation>Algunos delitos abarcan actos de varias categorías de la ICCS. Una tabla de decisión los distingue por lo que indica el registro: un arma, la edad de la víctima, si el acto quedó en tentativa. Cree aquí una tabla, lea una hoja de reglas o pulse S en un delito de la página «Delitos y correspondencia».</translation>
    </message>
    <message>
        <source>Type to edit a cell, Enter chooses from a list, Delete empties it.</source>
        <translation>Escriba para editar una celda; Intro permite elegir de una lista y Supr la vacía.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Import a rule sheet</source>
        <translation>Importar una hoja de reglas</translation>
    </message>
    <message>
        <source>Rule sheets (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Hojas de reglas (*.csv *.tsv *.xlsx *.ods);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were read from %1.</source>
        <translation>
            <numerusform>Se leyó %Ln tabla de %1.</numerusform>
            <numerusform>Se leyeron %Ln tablas de %1.</numerusform>
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
            <numerusform>No se pudo entender %Ln pasaje.</numerusform>
            <numerusform>No se pudieron entender %Ln pasajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rule sheet</source>
        <translation>Exportar la hoja de reglas</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>reglas</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texto con comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %Ln tabla en %1.</numerusform>
            <numerusform>Se escribieron %Ln tablas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has not been changed since it came in.</source>
        <translation>La tabla no ha cambiado desde que entró en el proyecto.</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>El último cambio no modificó lo que recibe ningún registro.</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>Antes y después del último cambio: %1</translation>
    </message>
    <message>
        <source>To see how many records move, choose a file of records on the page “Data and coding”.</source>
        <translation>Para ver cuántos registros cambian de categoría, elija un archivo de registros en la página «Datos y codificación».</translation>
    </message>
</context>
<context>
    <name>rulespage::TableHead</name>
    <message>
        <source>What the table decides about</source>
        <translation>Sobre qué decide la tabla</translation>
    </message>
    <message>
        <source>Why the rows are as they are, with the source</source>
        <translation>Por qué las filas son como son, con la fuente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>No&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Decides about</source>
        <translation>Decide s&amp;obre</translation>
    </message>
    <message>
        <source>&amp;Which row counts</source>
        <translation>Fila &amp;que vale</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>&amp;Justificación</translation>
    </message>
    <message>
        <source>Decides about: %1</source>
        <translation>Decide sobre: %1</translation>
    </message>
    <message>
        <source>Families that the table decides about</source>
        <translation>Familias sobre las que decide la tabla</translation>
    </message>
    <message>
        <source>Offences that the table decides about</source>
        <translation>Delitos sobre los que decide la tabla</translation>
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
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln advertencia</numerusform>
            <numerusform>%Ln advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tablas de decisión</translation>
    </message>
</context>
<context>
    <name>rulespage::TickList</name>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Space ticks, Enter takes over, Esc closes.</source>
        <translation>Espacio marca, Intro aplica la selección y Esc cierra.</translation>
    </message>
    <message>
        <source>Enter takes the line, Esc closes.</source>
        <translation>Intro elige la línea y Esc cierra.</translation>
    </message>
</context>
<context>
    <name>rulespage::Trial</name>
    <message>
        <source>The record gets no category, because several rows fit it: %1.</source>
        <translation>El registro no recibe ninguna categoría, porque cumple varias filas: %1.</translation>
    </message>
    <message>
        <source>No row fits the record. The links of the offence, or a table for more offences, decide.</source>
        <translation>El registro no cumple ninguna fila. Deciden los vínculos del delito o una tabla para más delitos.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 gives it, but another row fits before it.</source>
        <translation>%1 la da, pero antes se cumple otra fila.</translation>
    </message>
    <message>
        <source>%1 gives it and fits.</source>
        <translation>%1 la da y se cumple.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>%1 gives it, but asks for %2 = %3; the record has %4.</source>
        <translation>%1 la da, pero exige %2 = %3; el registro tiene %4.</translation>
    </message>
    <message>
        <source>The ICCS excludes from %1: %2</source>
        <translation>La ICCS excluye de %1: %2</translation>
    </message>
    <message>
        <source>No row gives %1.</source>
        <translation>Ninguna fila da %1.</translation>
    </message>
</context>
<context>
    <name>rulespage::TryPanel</name>
    <message>
        <source>&amp;Why not …?</source>
        <translation>¿Por qué &amp;no …?</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Try a record</source>
        <translation>Probar un registro</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Choose values to see which row answers, and why. A finding in the list brings its record here.</source>
        <translation>Elija valores para ver qué fila responde y por qué. Un hallazgo de la lista trae aquí su registro.</translation>
    </message>
    <message>
        <source>Why not %1 %2?</source>
        <comment>code, title</comment>
        <translation>¿Por qué no %1 %2?</translation>
    </message>
    <message>
        <source>Why does the record not go to …?</source>
        <translation>¿Por qué el registro no va a …?</translation>
    </message>
</context>
<context>
    <name>rulespage::ValuesModel</name>
    <message>
        <source>ordinary</source>
        <translation>ordinario</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>Type a code here to add a value.</source>
        <translation>Escriba aquí un código para agregar un valor.</translation>
    </message>
    <message>
        <source>new …</source>
        <translation>nuevo …</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the column “%2”.</source>
        <translation>«%1» no puede figurar en la columna «%2».</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Refines</source>
        <translation>Precisa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Menos de</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>&amp;New project…</source>
        <translation>Proyecto &amp;nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation>Abrir el e&amp;jemplo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar c&amp;omo…</translation>
    </message>
    <message>
        <source>Pro&amp;ject properties…</source>
        <translation>&amp;Propiedades del proyecto…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar el proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>&amp;Buscar en todo…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Findings of what is shown</source>
        <translation>Ha&amp;llazgos de lo que se muestra</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Teclado</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>&amp;Acerca de este programa</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>nombre común</translation>
    </message>
    <message>
        <source>inclusion</source>
        <translation>inclusión</translation>
    </message>
    <message>
        <source>index term</source>
        <translation>término del índice</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>exclusión</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of term: the term</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importar una lista…</translation>
    </message>
    <message>
        <source>&amp;Take in a reviewed table…</source>
        <translation>Importar una ta&amp;bla revisada…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another mapper…</source>
        <translation>Co&amp;mparar con otra persona…</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>Ir &amp;a</translation>
    </message>
    <message>
        <source>How good are the suggestions?</source>
        <translation>¿Qué tan buenas son las sugerencias?</translation>
    </message>
    <message>
        <source>Tables o&amp;f other countries…</source>
        <translation>&amp;Tablas de otros países…</translation>
    </message>
    <message>
        <source>Fill a &amp;workbook of others…</source>
        <translation>Completar un &amp;libro de trabajo de otros…</translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation>Comparar evaluaciones</translation>
    </message>
</context>
<context>
    <name>shell::AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>ICCS Workbench %1</source>
        <translation>ICCS Workbench %1</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>Asigna los códigos nacionales de delitos a la Clasificación Internacional de Delitos con Fines Estadísticos (ICCS).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía.</translation>
    </message>
    <message>
        <source>Titles and terms of the ICCS are official. Descriptions in plain words and common names are those of this program and not of UNODC.</source>
        <translation>Los títulos y los términos de la ICCS son oficiales. Las descripciones en lenguaje sencillo y los nombres comunes son de este programa y no de la UNODC.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shell::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
<context>
    <name>shell::HistoryDock</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed.</source>
        <translation>
            <numerusform>Cambió %n elemento.</numerusform>
            <numerusform>Cambiaron %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Show &amp;earlier changes</source>
        <translation>Mostrar cambios &amp;anteriores</translation>
    </message>
</context>
<context>
    <name>shell::ListChooser</name>
    <message>
        <source>List shown</source>
        <translation>Lista mostrada</translation>
    </message>
    <message>
        <source>The offence list that the pages show</source>
        <translation>La lista de delitos que muestran las páginas</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 was not opened yet. First decide about its changes that were not saved.</source>
        <translation>%1 no se ha abierto todavía. Decida primero sobre los cambios que no se guardaron.</translation>
    </message>
    <message>
        <source>ICCS Workbench projects (*.iccs);;All files (*)</source>
        <translation>Proyectos de ICCS Workbench (*.iccs);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Todavía no se abrió ningún proyecto</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Guardar el proyecto</translation>
    </message>
    <message>
        <source>The project has changes that are not in its file yet. Save them?</source>
        <translation>El proyecto tiene cambios que todavía no están en su archivo. ¿Desea guardarlos?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>The changes that were not saved are here again. Save the project to keep them in its file.</source>
        <translation>Se recuperaron los cambios que no se habían guardado. Guarde el proyecto para conservarlos en su archivo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Lista:</translation>
    </message>
    <message>
        <source>Search everywhere (%1)</source>
        <translation>Buscar en todo (%1)</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS Workbench</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Proyecto sin título</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1[*] – ICCS Workbench</source>
        <translation>%1[*] – ICCS Workbench</translation>
    </message>
    <message>
        <source>There is nothing to take back or do again.</source>
        <translation>No hay nada que deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Not saved yet; every step is kept safe.</source>
        <translation>Todavía sin guardar; cada paso está protegido.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, who works on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>El proyecto se abrió solo para lectura.</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Guardar como otro archivo…</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the project is open for reading only. Save it as another file, then drop the list again.</source>
        <translation>%1 no se puede importar: el proyecto está abierto solo para lectura. Guárdelo como otro archivo y suelte de nuevo la lista.</translation>
    </message>
    <message>
        <source>%1 can be imported into a project only. Open a project or make a new one, then drop the list again.</source>
        <translation>%1 solo se puede importar en un proyecto. Abra un proyecto o cree uno nuevo y suelte de nuevo la lista.</translation>
    </message>
</context>
<context>
    <name>shell::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Su &amp;nombre:</translation>
    </message>
    <message>
        <source>It stands beside every change you make, in the history and in the tables you export.</source>
        <translation>Aparece junto a cada cambio que usted hace, en el historial y en las tablas que exporta.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Idioma del programa:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Colores:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>Tamaño del &amp;texto:</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Deteniendo: %1</translation>
    </message>
</context>
<context>
    <name>shell::PropertiesDialog</name>
    <message>
        <source>Project properties</source>
        <translation>Propiedades del proyecto</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>shell::SearchPopup</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>Categoría de la ICCS</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Encontrado en</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search everywhere: codes, titles and terms of the ICCS, offences, pages</source>
        <translation>Buscar en todo: códigos, títulos y términos de la ICCS, delitos y páginas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>The best %1 categories are shown.</source>
        <translation>Se muestran las %1 categorías más pertinentes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offence(s) are shown.</source>
        <translation>
            <numerusform>Se muestra %1 de %Ln delito.</numerusform>
            <numerusform>Se muestran %1 de %Ln delitos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words, or the beginning of a code.</source>
        <translation>No hay coincidencias. Pruebe con menos palabras, con otras o con el comienzo de un código.</translation>
    </message>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>Intro abre el resultado y Esc cierra.</translation>
    </message>
</context>
<context>
    <name>shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
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
        <translation>Pasos que se pueden deshacer</translation>
    </message>
    <message>
        <source>Steps to redo</source>
        <translation>Pasos que se pueden rehacer</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Deshacer %n paso</numerusform>
            <numerusform>Deshacer %n pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n step(s)</source>
        <translation>
            <numerusform>Rehacer %n paso</numerusform>
            <numerusform>Rehacer %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Workspace</name>
    <message>
        <source>Unnamed person</source>
        <translation>Persona sin nombre</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>The title has these words: “%1”</source>
        <translation>El título contiene estas palabras: «%1»</translation>
    </message>
    <message>
        <source>Laws and police lists also call it “%1” (our own term)</source>
        <translation>Las leyes y las listas policiales también lo llaman «%1» (término nuestro)</translation>
    </message>
    <message>
        <source>The ICCS index lists “%1” here</source>
        <translation>El índice de la ICCS sitúa «%1» aquí</translation>
    </message>
    <message>
        <source>ICCS includes “%1” here</source>
        <translation>La ICCS incluye «%1» aquí</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here</source>
        <translation>En contra: la ICCS excluye «%1» de aquí</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here and sends it to %2</source>
        <translation>En contra: la ICCS excluye «%1» de aquí y lo remite a %2</translation>
    </message>
    <message>
        <source>You put a similar offence here: %1 “%2” (%3 % alike)</source>
        <translation>Usted asignó aquí un delito similar: %1 «%2» (semejanza: %3 %)</translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: “%1”</source>
        <translation>Sus textos comparten palabras sueltas con este delito: «%1»</translation>
    </message>
    <message>
        <source>Words, phrases and confirmed links</source>
        <translation>Palabras, frases y vínculos confirmados</translation>
    </message>
    <message>
        <source>The label speaks of an attempt: the full offence with the tag At = attempted (ICCS p. 20)</source>
        <translation>La denominación se refiere a una tentativa: el delito consumado con la etiqueta At = tentativa (ICCS, pág. 20)</translation>
    </message>
    <message>
        <source>The offence thesaurus %1 was to be read.</source>
        <translation>Se iba a leer el tesauro de delitos %1.</translation>
    </message>
    <message>
        <source>Line %1 is not of its format: %2</source>
        <translation>La línea %1 no tiene su formato: %2</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>The label says “%1”: tag %2 = %3</source>
        <translation>La denominación dice «%1»: etiqueta %2 = %3</translation>
    </message>
    <message>
        <source>The label says “%1”: flag %2</source>
        <translation>La denominación dice «%1»: indicador %2</translation>
    </message>
    <message>
        <source>Does somebody die of it?</source>
        <translation>¿Muere alguien a consecuencia de ello?</translation>
    </message>
    <message>
        <source>Is it done by negligence, not on purpose?</source>
        <translation>¿Se comete por negligencia o imprudencia, sin dolo?</translation>
    </message>
    <message>
        <source>Is it only the attempt of the offence?</source>
        <translation>¿Se trata solo de la tentativa del delito?</translation>
    </message>
    <message>
        <source>Is force used against a person?</source>
        <translation>¿Se emplea fuerza contra una persona?</translation>
    </message>
    <message>
        <source>Is a person threatened?</source>
        <translation>¿Se amenaza a una persona?</translation>
    </message>
    <message>
        <source>Is a weapon used?</source>
        <translation>¿Se emplea un arma?</translation>
    </message>
    <message>
        <source>Is it about firearms?</source>
        <translation>¿Se trata de armas de fuego?</translation>
    </message>
    <message>
        <source>Is it about explosives or ammunition?</source>
        <translation>¿Se trata de explosivos o municiones?</translation>
    </message>
    <message>
        <source>Is somebody seriously injured?</source>
        <translation>¿Resulta alguien gravemente lesionado?</translation>
    </message>
    <message>
        <source>Are the injuries slight, or is there none?</source>
        <translation>¿Las lesiones son leves, o no hay ninguna?</translation>
    </message>
    <message>
        <source>Is it an act of a sexual nature?</source>
        <translation>¿Es un acto de naturaleza sexual?</translation>
    </message>
    <message>
        <source>Is the victim a minor?</source>
        <translation>¿La víctima es menor de edad?</translation>
    </message>
    <message>
        <source>Is the offender a parent?</source>
        <translation>¿El autor es el padre o la madre?</translation>
    </message>
    <message>
        <source>Is the offender of the victim&apos;s family?</source>
        <translation>¿El autor es de la familia de la víctima?</translation>
    </message>
    <message>
        <source>Is a ransom or another gain demanded?</source>
        <translation>¿Se exige un rescate u otro beneficio?</translation>
    </message>
    <message>
        <source>Does the offender enter a building without right?</source>
        <translation>¿El autor entra sin derecho en un edificio?</translation>
    </message>
    <message>
        <source>Is somebody deceived to gain something?</source>
        <translation>¿Se engaña a alguien para obtener algo?</translation>
    </message>
    <message>
        <source>Does it happen in a private home?</source>
        <translation>¿Ocurre en un domicilio particular?</translation>
    </message>
    <message>
        <source>Is it about a business or its goods?</source>
        <translation>¿Se trata de una empresa o de sus mercancías?</translation>
    </message>
    <message>
        <source>Is it about a bank or another financial institution?</source>
        <translation>¿Se trata de un banco u otra entidad financiera?</translation>
    </message>
    <message>
        <source>Does the property belong to the public or the State?</source>
        <translation>¿Pertenecen los bienes al público o al Estado?</translation>
    </message>
    <message>
        <source>Does it happen in a public place?</source>
        <translation>¿Ocurre en un lugar público?</translation>
    </message>
    <message>
        <source>Are goods or persons on their way?</source>
        <translation>¿Hay mercancías o personas en tránsito?</translation>
    </message>
    <message>
        <source>Is it about a motor vehicle?</source>
        <translation>¿Se trata de un vehículo de motor?</translation>
    </message>
    <message>
        <source>Is it about parts of a motor vehicle only?</source>
        <translation>¿Se trata solo de partes de un vehículo de motor?</translation>
    </message>
    <message>
        <source>Is it about livestock?</source>
        <translation>¿Se trata de ganado?</translation>
    </message>
    <message>
        <source>Is it about cultural property?</source>
        <translation>¿Se trata de bienes culturales?</translation>
    </message>
    <message>
        <source>Is property damaged?</source>
        <translation>¿Se dañan bienes?</translation>
    </message>
    <message>
        <source>Is something set on fire?</source>
        <translation>¿Se prende fuego a algo?</translation>
    </message>
    <message>
        <source>Is it about controlled drugs?</source>
        <translation>¿Se trata de drogas sujetas a fiscalización?</translation>
    </message>
    <message>
        <source>Is it about precursors of drugs?</source>
        <translation>¿Se trata de precursores de drogas?</translation>
    </message>
    <message>
        <source>Is it about alcohol?</source>
        <translation>¿Se trata de alcohol?</translation>
    </message>
    <message>
        <source>Is it about tobacco?</source>
        <translation>¿Se trata de tabaco?</translation>
    </message>
    <message>
        <source>Is it for personal consumption?</source>
        <translation>¿Es para el consumo personal?</translation>
    </message>
    <message>
        <source>Is it trade or distribution?</source>
        <translation>¿Se trata de comercio o distribución?</translation>
    </message>
    <message>
        <source>Is something manufactured?</source>
        <translation>¿Se fabrica algo?</translation>
    </message>
    <message>
        <source>Are plants cultivated?</source>
        <translation>¿Se cultivan plantas?</translation>
    </message>
    <message>
        <source>Is a border crossed?</source>
        <translation>¿Se cruza una frontera?</translation>
    </message>
    <message>
        <source>Is it about taxes?</source>
        <translation>¿Se trata de impuestos?</translation>
    </message>
    <message>
        <source>Is it about customs?</source>
        <translation>¿Se trata de aduanas?</translation>
    </message>
    <message>
        <source>Is it about documents?</source>
        <translation>¿Se trata de documentos?</translation>
    </message>
    <message>
        <source>Is it about coins or banknotes?</source>
        <translation>¿Se trata de monedas o billetes?</translation>
    </message>
    <message>
        <source>Is a computer system or its data attacked?</source>
        <translation>¿Se ataca un sistema informático o sus datos?</translation>
    </message>
    <message>
        <source>Is the offender a public official?</source>
        <translation>¿El autor es funcionario público?</translation>
    </message>
    <message>
        <source>Is it directed at a public official?</source>
        <translation>¿Se dirige contra un funcionario público?</translation>
    </message>
    <message>
        <source>Does it happen at a workplace?</source>
        <translation>¿Ocurre en un lugar de trabajo?</translation>
    </message>
    <message>
        <source>Do several people act together?</source>
        <translation>¿Actúan varias personas juntas?</translation>
    </message>
    <message>
        <source>Is it about taking part in an organized criminal group?</source>
        <translation>¿Se trata de participar en un grupo delictivo organizado?</translation>
    </message>
    <message>
        <source>Is it connected with terrorism?</source>
        <translation>¿Guarda relación con el terrorismo?</translation>
    </message>
    <message>
        <source>Is it connected with an armed conflict?</source>
        <translation>¿Guarda relación con un conflicto armado?</translation>
    </message>
    <message>
        <source>Is it only the agreement to commit an offence?</source>
        <translation>¿Se trata solo del acuerdo para cometer un delito?</translation>
    </message>
    <message>
        <source>Is it about entering or staying in a country?</source>
        <translation>¿Se trata de entrar o permanecer en un país?</translation>
    </message>
    <message>
        <source>Is it about an election?</source>
        <translation>¿Se trata de unas elecciones?</translation>
    </message>
    <message>
        <source>Is it directed against a court or an investigation?</source>
        <translation>¿Se dirige contra un tribunal o una investigación?</translation>
    </message>
    <message>
        <source>Is it about road traffic?</source>
        <translation>¿Se trata del tránsito vial?</translation>
    </message>
    <message>
        <source>Is it about waste?</source>
        <translation>¿Se trata de residuos?</translation>
    </message>
    <message>
        <source>Is it about wild animals or plants?</source>
        <translation>¿Se trata de animales o plantas silvestres?</translation>
    </message>
    <message>
        <source>Is it about animals?</source>
        <translation>¿Se trata de animales?</translation>
    </message>
    <message>
        <source>Is it about fish?</source>
        <translation>¿Se trata de peces?</translation>
    </message>
    <message>
        <source>Is it about trees or timber?</source>
        <translation>¿Se trata de árboles o madera?</translation>
    </message>
    <message>
        <source>Is the air polluted?</source>
        <translation>¿Se contamina el aire?</translation>
    </message>
    <message>
        <source>Is water polluted?</source>
        <translation>¿Se contamina el agua?</translation>
    </message>
    <message>
        <source>Is soil polluted?</source>
        <translation>¿Se contamina el suelo?</translation>
    </message>
    <message>
        <source>Is it about gambling?</source>
        <translation>¿Se trata de juegos de azar?</translation>
    </message>
    <message>
        <source>Is it about labour law?</source>
        <translation>¿Se trata del derecho laboral?</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>“%1” shows the element “%2”, which this category demands</source>
        <translation>«%1» indica el elemento «%2», que esta categoría exige</translation>
    </message>
    <message>
        <source>“%1” rules out the element “%2”, as this category demands</source>
        <translation>«%1» descarta el elemento «%2», como exige esta categoría</translation>
    </message>
    <message>
        <source>Against it: “%1” shows the element “%2”, which belongs elsewhere</source>
        <translation>En contra: «%1» indica el elemento «%2», que corresponde a otra categoría</translation>
    </message>
    <message>
        <source>Against it: “%1” rules out the element “%2”, which this category demands</source>
        <translation>En contra: «%1» descarta el elemento «%2», que esta categoría exige</translation>
    </message>
    <message>
        <source>The answer to “%1” is what this category demands</source>
        <translation>La respuesta a «%1» es lo que esta categoría exige</translation>
    </message>
    <message>
        <source>Against it: the answer to “%1” sends the offence elsewhere</source>
        <translation>En contra: la respuesta a «%1» remite el delito a otra categoría</translation>
    </message>
    <message>
        <source>death</source>
        <translation>muerte</translation>
    </message>
    <message>
        <source>negligence</source>
        <translation>negligencia</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>tentativa</translation>
    </message>
    <message>
        <source>force against a person</source>
        <translation>fuerza contra una persona</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>amenaza</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>arma</translation>
    </message>
    <message>
        <source>firearm</source>
        <translation>arma de fuego</translation>
    </message>
    <message>
        <source>explosives or ammunition</source>
        <translation>explosivos o municiones</translation>
    </message>
    <message>
        <source>serious injury</source>
        <translation>lesiones graves</translation>
    </message>
    <message>
        <source>slight injury</source>
        <translation>lesiones leves</translation>
    </message>
    <message>
        <source>sexual act</source>
        <translation>acto sexual</translation>
    </message>
    <message>
        <source>victim is a minor</source>
        <translation>víctima menor de edad</translation>
    </message>
    <message>
        <source>offender is a parent</source>
        <translation>autor que es padre o madre</translation>
    </message>
    <message>
        <source>offender is of the family</source>
        <translation>autor de la familia</translation>
    </message>
    <message>
        <source>demand of a ransom</source>
        <translation>exigencia de un rescate</translation>
    </message>
    <message>
        <source>entering without right</source>
        <translation>entrada sin derecho</translation>
    </message>
    <message>
        <source>deception</source>
        <translation>engaño</translation>
    </message>
    <message>
        <source>private home</source>
        <translation>domicilio particular</translation>
    </message>
    <message>
        <source>business</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banco</translation>
    </message>
    <message>
        <source>public property</source>
        <translation>bienes públicos</translation>
    </message>
    <message>
        <source>public place</source>
        <translation>lugar público</translation>
    </message>
    <message>
        <source>goods or persons on their way</source>
        <translation>mercancías o personas en tránsito</translation>
    </message>
    <message>
        <source>motor vehicle</source>
        <translation>vehículo de motor</translation>
    </message>
    <message>
        <source>parts of a motor vehicle</source>
        <translation>partes de un vehículo de motor</translation>
    </message>
    <message>
        <source>livestock</source>
        <translation>ganado</translation>
    </message>
    <message>
        <source>cultural property</source>
        <translation>bienes culturales</translation>
    </message>
    <message>
        <source>damage to property</source>
        <translation>daños a bienes</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>fuego</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>drogas</translation>
    </message>
    <message>
        <source>precursors of drugs</source>
        <translation>precursores de drogas</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcohol</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>tabaco</translation>
    </message>
    <message>
        <source>personal consumption</source>
        <translation>consumo personal</translation>
    </message>
    <message>
        <source>trade or distribution</source>
        <translation>comercio o distribución</translation>
    </message>
    <message>
        <source>manufacture</source>
        <translation>fabricación</translation>
    </message>
    <message>
        <source>cultivation</source>
        <translation>cultivo</translation>
    </message>
    <message>
        <source>crossing of a border</source>
        <translation>cruce de una frontera</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>impuestos</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>aduanas</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documentos</translation>
    </message>
    <message>
        <source>coins or banknotes</source>
        <translation>monedas o billetes</translation>
    </message>
    <message>
        <source>attack on a computer system</source>
        <translation>ataque a un sistema informático</translation>
    </message>
    <message>
        <source>offender is a public official</source>
        <translation>autor funcionario público</translation>
    </message>
    <message>
        <source>directed at a public official</source>
        <translation>dirigido contra un funcionario público</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>lugar de trabajo</translation>
    </message>
    <message>
        <source>several persons together</source>
        <translation>varias personas juntas</translation>
    </message>
    <message>
        <source>organized criminal group</source>
        <translation>grupo delictivo organizado</translation>
    </message>
    <message>
        <source>terrorism</source>
        <translation>terrorismo</translation>
    </message>
    <message>
        <source>armed conflict</source>
        <translation>conflicto armado</translation>
    </message>
    <message>
        <source>agreement to commit an offence</source>
        <translation>acuerdo para cometer un delito</translation>
    </message>
    <message>
        <source>entering or staying in a country</source>
        <translation>entrada o permanencia en un país</translation>
    </message>
    <message>
        <source>election</source>
        <translation>elecciones</translation>
    </message>
    <message>
        <source>court or investigation</source>
        <translation>tribunal o investigación</translation>
    </message>
    <message>
        <source>road traffic</source>
        <translation>tránsito vial</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>residuos</translation>
    </message>
    <message>
        <source>wild animals or plants</source>
        <translation>animales o plantas silvestres</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animales</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>peces</translation>
    </message>
    <message>
        <source>trees or timber</source>
        <translation>árboles o madera</translation>
    </message>
    <message>
        <source>pollution of air</source>
        <translation>contaminación del aire</translation>
    </message>
    <message>
        <source>pollution of water</source>
        <translation>contaminación del agua</translation>
    </message>
    <message>
        <source>pollution of soil</source>
        <translation>contaminación del suelo</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>juegos de azar</translation>
    </message>
    <message>
        <source>labour law</source>
        <translation>derecho laboral</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>empleador</translation>
    </message>
    <message>
        <source>use without right</source>
        <translation>uso sin derecho</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>dolo</translation>
    </message>
    <message>
        <source>school</source>
        <translation>escuela</translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation>lugar de culto</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>minerals</source>
        <translation>minerales</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>en Internet</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: “%2” (%3 % alike)</source>
        <translation>%1 asignó aquí un delito similar: «%2» (semejanza: %3 %)</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: %2 “%3” (%4 % alike)</source>
        <translation>%1 asignó aquí un delito similar: %2 «%3» (semejanza: %4 %)</translation>
    </message>
    <message>
        <source>%1 comes second: what the label shows fits it less well</source>
        <translation>%1 queda en segundo lugar: lo que indica la denominación concuerda menos con ella</translation>
    </message>
    <message>
        <source>%1 comes second: it does not demand “%2”, which is given here</source>
        <translation>%1 queda en segundo lugar: no exige «%2», que aquí se da</translation>
    </message>
    <message>
        <source>%1 comes second: “%2”, which is given here, speaks against it</source>
        <translation>%1 queda en segundo lugar: «%2», que aquí se da, habla en su contra</translation>
    </message>
    <message>
        <source>%1 comes second: the label calls itself the rest of something</source>
        <translation>%1 queda en segundo lugar: la denominación se presenta como el resto de algo</translation>
    </message>
    <message>
        <source>%1 comes second: it is the more general category</source>
        <translation>%1 queda en segundo lugar: es la categoría más general</translation>
    </message>
    <message>
        <source>%1 comes second: its texts have fewer of the telling words</source>
        <translation>%1 queda en segundo lugar: sus textos contienen menos palabras reveladoras</translation>
    </message>
    <message>
        <source>%1 comes second: no text or term of it is as close to the label</source>
        <translation>%1 queda en segundo lugar: ninguno de sus textos o términos se acerca tanto a la denominación</translation>
    </message>
    <message>
        <source>%1 comes second: the label is the title of %2</source>
        <translation>%1 queda en segundo lugar: la denominación es el título de %2</translation>
    </message>
    <message>
        <source>%1 comes second: your confirmed links speak for %2</source>
        <translation>%1 queda en segundo lugar: los vínculos que usted confirmó hablan a favor de %2</translation>
    </message>
    <message>
        <source>%1 comes second: ICCS excludes there what the label says</source>
        <translation>%1 queda en segundo lugar: la ICCS excluye de ella lo que dice la denominación</translation>
    </message>
    <message>
        <source>%1 comes second: an exclusion of ICCS sends such offences to %2</source>
        <translation>%1 queda en segundo lugar: una exclusión de la ICCS remite esos delitos a %2</translation>
    </message>
    <message>
        <source>%1 comes second: the words are more usual for %2</source>
        <translation>%1 queda en segundo lugar: las palabras son más habituales para %2</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of an attempt</source>
        <translation>%1 queda en segundo lugar: la denominación se refiere a una tentativa</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of no attempt</source>
        <translation>%1 queda en segundo lugar: la denominación no se refiere a una tentativa</translation>
    </message>
    <message>
        <source>%1 comes second, but no single sign decides against it</source>
        <translation>%1 queda en segundo lugar, pero ningún indicio decide por sí solo en su contra</translation>
    </message>
    <message>
        <source>This label names several offences: %1. One code cannot hold them apart: consider rules or two targets.</source>
        <translation>Esta denominación nombra varios delitos: %1. Un solo código no puede distinguirlos: considere usar reglas o dos destinos.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Its part %1 is damaged.</source>
        <translation>Su parte %1 está dañada.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again and choose that file.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo de nuevo y elija ese archivo.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1.</source>
        <translation>Descomprimido ocupa más de %1.</translation>
    </message>
    <message>
        <source>Check where this file comes from; save only the sheet with the list.</source>
        <translation>Compruebe de dónde procede este archivo; guarde solo la hoja que contiene la lista.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Está protegido con una contraseña.</translation>
    </message>
    <message>
        <source>Save it without the password and choose that file.</source>
        <translation>Guárdelo sin la contraseña y elija ese archivo.</translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;.</source>
        <translation>No existe ninguna codificación llamada «%1».</translation>
    </message>
    <message>
        <source>Leave the encoding empty to have it detected, or name one such as UTF-8 or windows-1252.</source>
        <translation>Deje vacía la codificación para que se detecte, o indique una como UTF-8 o windows-1252.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>No contiene texto.</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV, XLSX or ODS file.</source>
        <translation>Elija un archivo CSV, TSV, XLSX u ODS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot part cells.</source>
        <translation>«%1» no puede separar celdas.</translation>
    </message>
    <message>
        <source>Give one character such as a comma or a semicolon, or &quot;tab&quot;.</source>
        <translation>Indique un solo carácter, como una coma o un punto y coma, o bien «tab».</translation>
    </message>
    <message>
        <source>A quote in line %1 is never closed.</source>
        <translation>Las comillas abiertas en la línea %1 no se cierran.</translation>
    </message>
    <message>
        <source>The quote was taken as an ordinary character; check this line.</source>
        <translation>Las comillas se tomaron como un carácter común; revise esta línea.</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote.</source>
        <translation>En la línea %1 hay texto después de las comillas de cierre.</translation>
    </message>
    <message>
        <source>Quotes inside a quoted cell must be doubled; check this line.</source>
        <translation>Las comillas dentro de una celda entrecomillada deben duplicarse; revise esta línea.</translation>
    </message>
    <message>
        <source>Line %1 holds zero bytes.</source>
        <translation>La línea %1 contiene bytes cero.</translation>
    </message>
    <message>
        <source>They were left out; check this line.</source>
        <translation>Se omitieron; revise esta línea.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in %2.</source>
        <translation>La línea %1 contiene bytes que no son texto en %2.</translation>
    </message>
    <message>
        <source>If letters look wrong, choose another encoding.</source>
        <translation>Si las letras se ven mal, elija otra codificación.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Tiene más de %1 filas.</translation>
    </message>
    <message>
        <source>Check that this is a list of offences and not of single records, or split the file.</source>
        <translation>Compruebe que se trata de una lista de delitos y no de registros individuales, o divida el archivo.</translation>
    </message>
    <message>
        <source>It has more than %1 cells.</source>
        <translation>Tiene más de %1 celdas.</translation>
    </message>
    <message>
        <source>Save only the sheet with the list and choose that file.</source>
        <translation>Guarde solo la hoja que contiene la lista y elija ese archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) like the ones above.</source>
        <translation>
            <numerusform>%n lugar más como los anteriores.</numerusform>
            <numerusform>%n lugares más como los anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the file where it comes from.</source>
        <translation>Corrija el archivo en su origen.</translation>
    </message>
    <message>
        <source>Writing to the standard output.</source>
        <translation>Escritura en la salida estándar.</translation>
    </message>
    <message>
        <source>Writing the file %1.</source>
        <translation>Escritura del archivo %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>El sistema lo rechazó: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, or choose another folder.</source>
        <translation>Compruebe que el disco tiene espacio y que usted puede escribir allí, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>Add a file name.</source>
        <translation>Agregue un nombre de archivo.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>La carpeta no existe.</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>Cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>Elija uno de los archivos que contiene.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Ocupa más de %1.</translation>
    </message>
    <message>
        <source>Check that this is the right file, or split it.</source>
        <translation>Compruebe que es el archivo correcto, o divídalo.</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program keeps it.</source>
        <translation>Compruebe que usted puede leer el archivo y que ningún otro programa lo tiene bloqueado.</translation>
    </message>
    <message>
        <source>Reading the file %1.</source>
        <translation>Lectura del archivo %1.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>No se cambió nada; inicie de nuevo cuando lo desee.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were left out.</source>
        <translation>
            <numerusform>Se omitió %n fila sobre el encabezado.</numerusform>
            <numerusform>Se omitieron %n filas sobre el encabezado.</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like a title; if they belong to the list, say that there are no title rows.</source>
        <translation>Parecen un título; si pertenecen a la lista, indique que no hay filas de título.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the first line has %3.</source>
        <translation>La línea %1 tiene %2 celdas y la primera línea tiene %3.</translation>
    </message>
    <message>
        <source>Look whether a delimiter or a quote is missing or too many in this line.</source>
        <translation>Compruebe si en esta línea falta o sobra un separador o unas comillas.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>La columna %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>It is called by its number.</source>
        <translation>Se identifica por su número.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands above more than one column.</source>
        <translation>El nombre «%1» encabeza más de una columna.</translation>
    </message>
    <message>
        <source>The first of them is meant by its name; choose the others by their number.</source>
        <translation>El nombre se refiere a la primera; elija las demás por su número.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Tiene más de %1 columnas.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>Choose a file or a sheet with rows.</source>
        <translation>Elija un archivo o una hoja con filas.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Choose a file with rows.</source>
        <translation>Elija un archivo con filas.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password and choose that file.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo sin la contraseña y elija ese archivo.</translation>
    </message>
    <message>
        <source>It is a file of an old spreadsheet format.</source>
        <translation>Es un archivo en un formato antiguo de hoja de cálculo.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and choose that file.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo como XLSX y elija ese archivo.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not a table.</source>
        <translation>Es una página web o un archivo XML, no una tabla.</translation>
    </message>
    <message>
        <source>It is a document or a packed file, not a table.</source>
        <translation>Es un documento o un archivo comprimido, no una tabla.</translation>
    </message>
    <message>
        <source>Writing the workbook %1.</source>
        <translation>Escritura del libro de trabajo %1.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1</source>
        <translation>No se pudo escribir el libro de trabajo: %1</translation>
    </message>
    <message>
        <source>Check that the disk has room, or export as CSV.</source>
        <translation>Compruebe que el disco tiene espacio, o exporte como CSV.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has %2 rows and %3 columns, more than a workbook can hold.</source>
        <translation>La hoja «%1» tiene %2 filas y %3 columnas, más de las que admite un libro de trabajo.</translation>
    </message>
    <message>
        <source>Export as CSV.</source>
        <translation>Exporte como CSV.</translation>
    </message>
    <message>
        <source>A text has more than %1 characters, the most that a cell can hold.</source>
        <translation>Un texto tiene más de %1 caracteres, el máximo que admite una celda.</translation>
    </message>
    <message>
        <source>Shorten the text that begins with &quot;%1&quot;, or export as CSV.</source>
        <translation>Acorte el texto que empieza por «%1» o exporte como CSV.</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook.</source>
        <translation>Es un archivo comprimido, pero no un libro de hojas de cálculo.</translation>
    </message>
    <message>
        <source>Choose an XLSX or ODS file, or unpack the archive and choose the file in it.</source>
        <translation>Elija un archivo XLSX u ODS, o descomprima el archivo y elija el que contiene.</translation>
    </message>
    <message>
        <source>It has no sheet &quot;%1&quot;.</source>
        <translation>No tiene la hoja «%1».</translation>
    </message>
    <message>
        <source>Choose one of these sheets: %1.</source>
        <translation>Elija una de estas hojas: %1.</translation>
    </message>
    <message>
        <source>None of its sheets has data.</source>
        <translation>Ninguna de sus hojas tiene datos.</translation>
    </message>
    <message>
        <source>Cells are merged from row %1.</source>
        <translation>Hay celdas combinadas a partir de la fila %1.</translation>
    </message>
    <message>
        <source>The value stands in the first of them, the others are empty; fill them if rows below belong to it.</source>
        <translation>El valor está en la primera de ellas y las demás están vacías; complételas si las filas siguientes corresponden a ese valor.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula.</source>
        <translation>
            <numerusform>%n celda contiene una fórmula.</numerusform>
            <numerusform>%n celdas contienen una fórmula.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values stored in the file were taken; nothing was computed.</source>
        <translation>Se tomaron los valores guardados en el archivo; no se calculó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored value.</source>
        <translation>
            <numerusform>%n fórmula no tiene valor guardado.</numerusform>
            <numerusform>%n fórmulas no tienen valor guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cells are empty; open the file in a spreadsheet program and save it once.</source>
        <translation>Estas celdas están vacías; abra el archivo en un programa de hojas de cálculo y guárdelo una vez.</translation>
    </message>
    <message>
        <source>The file carries macros.</source>
        <translation>El archivo contiene macros.</translation>
    </message>
    <message>
        <source>They were ignored and not run.</source>
        <translation>No se tuvieron en cuenta ni se ejecutaron.</translation>
    </message>
    <message>
        <source>A copy of it could not be written.</source>
        <translation>No se pudo escribir una copia de él.</translation>
    </message>
    <message>
        <source>Check that the disk has room. If it has, open the file in a spreadsheet program, save it again and choose that file.</source>
        <translation>Compruebe que haya espacio en el disco. Si lo hay, abra el archivo en un programa de hojas de cálculo, guárdelo de nuevo y elija ese archivo.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX (or XLSM, if it has macros) and choose that file.</source>
        <translation>Ábralo en un programa de hojas de cálculo, guárdelo como XLSX (o XLSM, si tiene macros) y elija ese archivo.</translation>
    </message>
    <message>
        <source>It is a binary workbook (XLSB).</source>
        <translation>Es un libro de trabajo binario (XLSB).</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook of the format XLSX or XLSM.</source>
        <translation>Es un archivo comprimido, pero no un libro de trabajo en formato XLSX o XLSM.</translation>
    </message>
    <message>
        <source>It has no workbook in it (workbook.xml).</source>
        <translation>No contiene ningún libro de trabajo (workbook.xml).</translation>
    </message>
    <message>
        <source>It is no workbook.</source>
        <translation>No es un libro de hojas de cálculo.</translation>
    </message>
    <message>
        <source>%1 holds a formula that other cells share.</source>
        <translation>%1 contiene una fórmula que comparten otras celdas.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map.</source>
        <translation>La celda se dejó como estaba. Quítela del mapa.</translation>
    </message>
    <message>
        <source>%1 holds a formula.</source>
        <translation>%1 contiene una fórmula.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map, or say there that the formula is to give way.</source>
        <translation>La celda se dejó como estaba. Quítela del mapa o indique allí que la fórmula se debe reemplazar.</translation>
    </message>
    <message>
        <source>%1 lies in merged cells, whose content stands in %2.</source>
        <translation>%1 está en celdas combinadas, cuyo contenido figura en %2.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Name %1 instead.</source>
        <translation>La celda se dejó como estaba. Indique %1 en su lugar.</translation>
    </message>
    <message>
        <source>The text for %1 is longer than the 32,767 characters of a cell.</source>
        <translation>El texto para %1 es más largo que los 32 767 caracteres de una celda.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Shorten the text.</source>
        <translation>La celda se dejó como estaba. Acorte el texto.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden.</source>
        <translation>La hoja «%1» está oculta.</translation>
    </message>
    <message>
        <source>Its cells were filled all the same.</source>
        <translation>Sus celdas se completaron de todos modos.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) of the protected sheet “%1” are locked.</source>
        <translation>
            <numerusform>%n celda del mapa en la hoja protegida «%1» está bloqueada.</numerusform>
            <numerusform>%n celdas del mapa en la hoja protegida «%1» están bloqueadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were filled and the protection stays. Check that these are the cells meant.</source>
        <translation>Se completaron y la protección se mantiene. Compruebe que sean las celdas correctas.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1” with cells.</source>
        <translation>El libro de trabajo no tiene ninguna hoja «%1» con celdas.</translation>
    </message>
    <message>
        <source>Correct the name in the map.</source>
        <translation>Corrija el nombre en el mapa.</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>«%1» no es un lugar de una hoja.</translation>
    </message>
    <message>
        <source>Write the column and the row, such as D14.</source>
        <translation>Escriba la columna y la fila, por ejemplo D14.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The stored results of %n formula(s) that may depend on the filled cells were taken out.</source>
        <translation>
            <numerusform>Se quitó el resultado guardado de %n fórmula que puede depender de las celdas completadas.</numerusform>
            <numerusform>Se quitaron los resultados guardados de %n fórmulas que pueden depender de las celdas completadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet programs compute them when the file is opened. Open and save it once before a program reads it that does not compute.</source>
        <translation>Los programas de hojas de cálculo los calculan al abrir el archivo. Ábralo y guárdelo una vez antes de que lo lea un programa que no los calcule.</translation>
    </message>
    <message>
        <source>The workbook is signed; a filled one is no longer what was signed.</source>
        <translation>El libro de trabajo está firmado; una vez completado, ya no es lo que se firmó.</translation>
    </message>
    <message>
        <source>Sign it again before it is sent.</source>
        <translation>Fírmelo de nuevo antes de enviarlo.</translation>
    </message>
    <message>
        <source>The workbook %1 was to be filled as %2.</source>
        <translation>Se iba a completar el libro de trabajo %1 como %2.</translation>
    </message>
    <message>
        <source>That is the given workbook itself.</source>
        <translation>Ese es el mismo libro de trabajo indicado.</translation>
    </message>
    <message>
        <source>Choose another name, so that it stays as it was.</source>
        <translation>Elija otro nombre para que el libro de trabajo quede como estaba.</translation>
    </message>
    <message>
        <source>Its content is that of a .%1 file, and spreadsheet programs refuse it under a name that ends in .%2.</source>
        <translation>Su contenido es el de un archivo .%1, y los programas de hojas de cálculo lo rechazan con un nombre que termine en .%2.</translation>
    </message>
    <message>
        <source>Let the name end in .%1.</source>
        <translation>Haga que el nombre termine en .%1.</translation>
    </message>
    <message>
        <source>The file %1 was to be packed.</source>
        <translation>Se iba a comprimir el archivo %1.</translation>
    </message>
    <message>
        <source>The archive refused it (error %1).</source>
        <translation>El archivo comprimido lo rechazó (error %1).</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Libere memoria e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>The classification has no category %1.</source>
        <translation>La clasificación no tiene la categoría %1.</translation>
    </message>
    <message>
        <source>The row was left out. Correct its code.</source>
        <translation>La fila se omitió. Corrija su código.</translation>
    </message>
    <message>
        <source>The code %1 can mean several categories.</source>
        <translation>El código %1 puede referirse a varias categorías.</translation>
    </message>
    <message>
        <source>The row was left out. Write the code in full.</source>
        <translation>La fila se omitió. Escriba el código completo.</translation>
    </message>
    <message>
        <source>The category %1 has two different titles.</source>
        <translation>La categoría %1 tiene dos títulos distintos.</translation>
    </message>
    <message>
        <source>The first one was taken.</source>
        <translation>Se tomó el primero.</translation>
    </message>
    <message>
        <source>The code %1 has no title.</source>
        <translation>El código %1 no tiene título.</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>La fila se omitió.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>Residual although a sibling names the conduct</source>
        <translation>Residual aunque una categoría hermana nombra la conducta</translation>
    </message>
    <message>
        <source>Residual categories are for what no other category of the same parent names (ICCS p. 19, rule R8).</source>
        <translation>Las categorías residuales son para lo que no nombra ninguna otra categoría del mismo grupo superior (ICCS, pág. 19, regla R8).</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2, but %3 names “%4”.</source>
        <translation>«%1» está vinculado con la categoría residual %2, pero %3 nombra «%4».</translation>
    </message>
    <message>
        <source>Look at %1; if it does not fit, list it among the rejected candidates with the reason.</source>
        <translation>Considere %1; si no corresponde, inclúyala entre los candidatos descartados con el motivo.</translation>
    </message>
    <message>
        <source>Committed offence under organised crime or terrorism</source>
        <translation>Delito cometido clasificado en delincuencia organizada o terrorismo</translation>
    </message>
    <message>
        <source>0905 and 0906 hold only membership, participation and financing; a committed offence goes to its own category with the tag for its situation (ICCS, 0905 and 0906).</source>
        <translation>Las divisiones 0905 y 0906 comprenden solo la pertenencia, la participación y la financiación; un delito cometido va a su propia categoría con la etiqueta de su contexto (ICCS, 0905 y 0906).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but its label names a committed offence: “%3” (%4).</source>
        <translation>«%1» está vinculado con %2, pero su denominación nombra un delito cometido: «%3» (%4).</translation>
    </message>
    <message>
        <source>Link it to %1 and set the tag for organised crime or terrorism.</source>
        <translation>Vincúlelo con %1 y asigne la etiqueta de delincuencia organizada o terrorismo.</translation>
    </message>
    <message>
        <source>Conspiracy without its flag</source>
        <translation>Conspiración sin su indicador</translation>
    </message>
    <message>
        <source>Conspiracy to commit a particular crime is counted in 08064 and also recorded with the flag CP (ICCS, 08064; MAPPING 6).</source>
        <translation>La conspiración para cometer un delito determinado se cuenta en 08064 y se registra además con el indicador CP (ICCS, 08064; MAPPING 6).</translation>
    </message>
    <message>
        <source>“%1” is linked to conspiracy 08064 without the flag CP.</source>
        <translation>«%1» está vinculado con la conspiración 08064 sin el indicador CP.</translation>
    </message>
    <message>
        <source>Set the flag CP, or name the exception in the rationale and explain this finding.</source>
        <translation>Asigne el indicador CP, o mencione la excepción en la justificación y explique este hallazgo.</translation>
    </message>
    <message>
        <source>Counted in two categories</source>
        <translation>Contado en dos categorías</translation>
    </message>
    <message>
        <source>Every offence goes to one and only one category (ICCS p. 12): two links that each take the whole count make the total larger than what was recorded.</source>
        <translation>Cada delito va a una sola categoría (ICCS, pág. 12): dos vínculos que toman cada uno el recuento completo hacen que el total supere lo registrado.</translation>
    </message>
    <message>
        <source>“%1” counts whole in %2 and in %3.</source>
        <translation>«%1» se cuenta completo en %2 y en %3.</translation>
    </message>
    <message>
        <source>Remove one of the links, choose the common parent, or say with the relation “contains” or “overlap” that only a part belongs there.</source>
        <translation>Elimine uno de los vínculos, elija la categoría superior común o indique con la relación «contiene» o «se solapa» que solo una parte corresponde a esa categoría.</translation>
    </message>
    <message>
        <source>Fraud or abuse material under computer offences</source>
        <translation>Fraude o material de abuso clasificado en delitos informáticos</translation>
    </message>
    <message>
        <source>0903 holds only acts against computer systems; fraud by computer is 0701 and child sexual abuse material 030221, both with the tag Cy (ICCS p. 12, 0903).</source>
        <translation>La división 0903 comprende solo actos contra sistemas informáticos; el fraude informático corresponde a 0701 y el material de abuso sexual infantil a 030221, ambos con la etiqueta Cy (ICCS, pág. 12, 0903).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but “%3” belongs to %4.</source>
        <translation>«%1» está vinculado con %2, pero «%3» pertenece a %4.</translation>
    </message>
    <message>
        <source>Link it to %1 with the tag Cy = cyber-related.</source>
        <translation>Vincúlelo con %1 con la etiqueta Cy = relacionado con la informática.</translation>
    </message>
    <message>
        <source>The category excludes this</source>
        <translation>La categoría excluye esto</translation>
    </message>
    <message>
        <source>Each exclusion of ICCS names the code where the case belongs (ICCS p. 20).</source>
        <translation>Cada exclusión de la ICCS nombra el código al que pertenece el caso (ICCS, pág. 20).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but %2 excludes “%3”.</source>
        <translation>«%1» está vinculado con %2, pero %2 excluye «%3».</translation>
    </message>
    <message>
        <source>Read the exclusion and say in the rationale why it does not apply.</source>
        <translation>Lea la exclusión e indique en la justificación por qué no se aplica.</translation>
    </message>
    <message>
        <source>ICCS sends this to %1. Link there, or say in the rationale why the exclusion does not apply.</source>
        <translation>La ICCS lo remite a %1. Vincúlelo allí o indique en la justificación por qué no se aplica la exclusión.</translation>
    </message>
    <message>
        <source>Tag not allowed here</source>
        <translation>Etiqueta no permitida aquí</translation>
    </message>
    <message>
        <source>Attempted or completed does not apply to 0101, 0102 and 0103 (ICCS p. 20), and values outside the official lists cannot be reported.</source>
        <translation>La distinción entre tentativa y delito consumado no se aplica a 0101, 0102 y 0103 (ICCS, pág. 20), y los valores ajenos a las listas oficiales no se pueden notificar.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which ICCS does not have.</source>
        <translation>«%1» asigna la etiqueta %2, que la ICCS no tiene.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2 to %3, which is not in its list of values.</source>
        <translation>«%1» asigna a la etiqueta %2 el valor %3, que no está en su lista de valores.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which does not apply to %3.</source>
        <translation>«%1» asigna la etiqueta %2, que no se aplica a %3.</translation>
    </message>
    <message>
        <source>Take the tag away or choose a value of its list.</source>
        <translation>Quite la etiqueta o elija un valor de su lista.</translation>
    </message>
    <message>
        <source>Target too high in the tree</source>
        <translation>Categoría demasiado alta en la jerarquía</translation>
    </message>
    <message>
        <source>A section says too little: UNODC reviewers ask for at least a division (rule R1). A project may ask for more.</source>
        <translation>Una sección dice muy poco: los revisores de la UNODC piden al menos una división (regla R1). Un proyecto puede exigir más.</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which is at level %3; at least level %4 is asked for.</source>
        <translation>«%1» está vinculado con %2, que es de nivel %3; se exige al menos el nivel %4.</translation>
    </message>
    <message>
        <source>Choose the division or group that the definition reaches, or ask for a split of the code.</source>
        <translation>Elija la división o el grupo que permite la definición, o solicite la división del código.</translation>
    </message>
    <message>
        <source>Distinguishing element not in the text</source>
        <translation>El elemento distintivo no figura en el texto</translation>
    </message>
    <message>
        <source>When the definition does not separate siblings, their common parent is the target, not one of them (rule R2; ICCS p. 13, statistical feasibility).</source>
        <translation>Cuando la definición no distingue entre categorías hermanas, el destino es su categoría superior común y no una de ellas (regla R2; ICCS, pág. 13, viabilidad estadística).</translation>
    </message>
    <message>
        <source>Nothing in “%1” names what sets %2 “%3” apart from the other categories of %4.</source>
        <translation>Nada en «%1» nombra lo que distingue %2 «%3» de las demás categorías de %4.</translation>
    </message>
    <message>
        <source>Link to %1, or say in the rationale which legal element decides.</source>
        <translation>Vincúlelo con %1 o indique en la justificación qué elemento legal decide.</translation>
    </message>
    <message>
        <source>No definition</source>
        <translation>Sin definición</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name (rules R4 and R13): without a definition a link rests on the label alone.</source>
        <translation>Decide la conducta y no el nombre (reglas R4 y R13): sin definición, un vínculo se apoya solo en la denominación.</translation>
    </message>
    <message>
        <source>The list “%1” has no definitions; its links rest on labels alone.</source>
        <translation>La lista «%1» no tiene definiciones; sus vínculos se apoyan solo en las denominaciones.</translation>
    </message>
    <message>
        <source>Ask the institution for the legal texts and import them as a column.</source>
        <translation>Solicite a la institución los textos legales e impórtelos como columna.</translation>
    </message>
    <message>
        <source>“%1” is mapped without a definition.</source>
        <translation>«%1» está asignado sin definición.</translation>
    </message>
    <message>
        <source>Ask for the definition, or explain why the label is enough.</source>
        <translation>Solicite la definición o explique por qué basta la denominación.</translation>
    </message>
    <message>
        <source>No crime, or a sum row, is mapped</source>
        <translation>Se asignó algo que no es delito o una fila de suma</translation>
    </message>
    <message>
        <source>Only what criminal law punishes is classified (ICCS p. 11); sum rows would count twice.</source>
        <translation>Solo se clasifica lo que sanciona el derecho penal (ICCS, pág. 11); las filas de suma se contarían dos veces.</translation>
    </message>
    <message>
        <source>Set it out of scope with the reason, or explain why it is counted.</source>
        <translation>Déjelo fuera de alcance con el motivo o explique por qué se cuenta.</translation>
    </message>
    <message>
        <source>“%1” is a sum row and is linked to %2.</source>
        <translation>«%1» es una fila de suma y está vinculada con %2.</translation>
    </message>
    <message>
        <source>“%1” does not seem to be a crime and is linked to %2.</source>
        <translation>«%1» no parece ser un delito y está vinculado con %2.</translation>
    </message>
    <message>
        <source>Residual without rejected candidates</source>
        <translation>Residual sin candidatos descartados</translation>
    </message>
    <message>
        <source>A residual is chosen only after a review of the full classification (ICCS p. 19); the rejected candidates are the proof.</source>
        <translation>Una categoría residual se elige solo después de revisar toda la clasificación (ICCS, pág. 19); los candidatos descartados son la prueba.</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2 and no rejected candidate is named.</source>
        <translation>«%1» está vinculado con la categoría residual %2 y no se indica ningún candidato descartado.</translation>
    </message>
    <message>
        <source>Name the categories you looked at and why they do not fit.</source>
        <translation>Indique las categorías que consideró y por qué no corresponden.</translation>
    </message>
    <message>
        <source>Code not in this edition</source>
        <translation>El código no está en esta edición</translation>
    </message>
    <message>
        <source>Codes of drafts, printing slips and lost zeros look right and are not (MAPPING 14).</source>
        <translation>Los códigos de borradores, las erratas y los ceros perdidos parecen correctos, pero no lo son (MAPPING 14).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which this edition of ICCS does not have.</source>
        <translation>«%1» está vinculado con %2, que no figura en esta edición de la ICCS.</translation>
    </message>
    <message>
        <source>Probably %1 is meant.</source>
        <translation>Probablemente se trata de %1.</translation>
    </message>
    <message>
        <source>Choose a category of the edition.</source>
        <translation>Elija una categoría de la edición.</translation>
    </message>
    <message>
        <source>Approved without reviewer or rationale</source>
        <translation>Aprobado sin revisor o sin justificación</translation>
    </message>
    <message>
        <source>An approved link is a national figure: somebody else has looked at it and the reason stands beside it (MAPPING 10).</source>
        <translation>Un vínculo aprobado es una cifra nacional: otra persona lo ha revisado y el motivo consta junto a él (MAPPING 10).</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a reviewer.</source>
        <translation>El vínculo de «%1» está aprobado sin revisor.</translation>
    </message>
    <message>
        <source>Enter who reviewed it and when, or set it back to review.</source>
        <translation>Indique quién lo revisó y cuándo, o devuélvalo a revisión.</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a rationale.</source>
        <translation>El vínculo de «%1» está aprobado sin justificación.</translation>
    </message>
    <message>
        <source>Write which element of the offence decides.</source>
        <translation>Indique qué elemento del delito decide.</translation>
    </message>
    <message>
        <source>The link of “%1” was approved by its own author, %2.</source>
        <translation>El vínculo de «%1» fue aprobado por su propio autor, %2.</translation>
    </message>
    <message>
        <source>Let a second person look at it.</source>
        <translation>Haga que lo revise una segunda persona.</translation>
    </message>
    <message>
        <source>Gap or overlap of dated links</source>
        <translation>Vacío o superposición de vínculos con fechas</translation>
    </message>
    <message>
        <source>Figures of a year use the links valid in that year (MAPPING 12): a gap loses counts, an overlap counts twice.</source>
        <translation>Las cifras de un año usan los vínculos vigentes en ese año (MAPPING 12): un vacío pierde recuentos y una superposición los cuenta dos veces.</translation>
    </message>
    <message>
        <source>Two links of “%1” are valid on the same days.</source>
        <translation>Dos vínculos de «%1» están vigentes los mismos días.</translation>
    </message>
    <message>
        <source>No link of “%1” is valid from %2 to %3.</source>
        <translation>Ningún vínculo de «%1» está vigente de %2 a %3.</translation>
    </message>
    <message>
        <source>Set the first and last days so that each day has one link.</source>
        <translation>Ajuste los primeros y los últimos días para que cada día tenga un solo vínculo.</translation>
    </message>
    <message>
        <source>A link of “%1” ends before it begins.</source>
        <translation>Un vínculo de «%1» termina antes de empezar.</translation>
    </message>
    <message>
        <source>Exporting the findings</source>
        <translation>Exportación de los hallazgos</translation>
    </message>
    <message>
        <source>Weights without source or with a wrong sum</source>
        <translation>Pesos sin fuente o con una suma incorrecta</translation>
    </message>
    <message>
        <source>Weights that share out the records of an offence are an estimate (MAPPING 5): without a source nobody can judge it, and weights that do not sum to 1 lose records or count them twice.</source>
        <translation>Los pesos que reparten los registros de un delito son una estimación (MAPPING 5): sin fuente nadie puede juzgarla, y los pesos que no suman 1 pierden registros o los cuentan dos veces.</translation>
    </message>
    <message>
        <source>The weights of the links of “%1” sum to %2.</source>
        <translation>Los pesos de los vínculos de «%1» suman %2.</translation>
    </message>
    <message>
        <source>From %3 the weights of the links of “%1” sum to %2.</source>
        <translation>Desde el %3 los pesos de los vínculos de «%1» suman %2.</translation>
    </message>
    <message>
        <source>A link of “%1” takes the share %2 and no source is named.</source>
        <translation>Un vínculo de «%1» toma la parte %2 y no se nombra ninguna fuente.</translation>
    </message>
    <message>
        <source>Name where the weight comes from, for example a sample of files and its year.</source>
        <translation>Indique de dónde viene el peso, por ejemplo una muestra de expedientes y su año.</translation>
    </message>
    <message>
        <source>Set the weights so that they sum to 1, or set them all to 1 and say with rules which records go where.</source>
        <translation>Ponga los pesos de modo que sumen 1, o ponga todos en 1 y diga con reglas qué registros van a cada lugar.</translation>
    </message>
    <message>
        <source>Killing in armed conflict</source>
        <translation>Muerte en conflicto armado</translation>
    </message>
    <message>
        <source>Killings in armed conflict are 0107 when unlawful and 11013 when they are war crimes (ICCS p. 36, 94), not intentional homicide.</source>
        <translation>Las muertes causadas en un conflicto armado corresponden a 0107 si son ilícitas y a 11013 si son crímenes de guerra (ICCS, págs. 36 y 94), no al homicidio intencional.</translation>
    </message>
    <message>
        <source>Look at 0107 and 11013: choose one of them, let rules tell the records apart, or reject them with a reason.</source>
        <translation>Examine 0107 y 11013: elija una de las dos, distinga los registros con reglas o descártelas con un motivo.</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2”, and the table “%3” gives %4 without asking about armed conflict; for example to a record with %5.</source>
        <translation>«%1» se refiere a «%2», y la tabla «%3» da %4 sin consultar si hay conflicto armado; por ejemplo, para un registro con %5.</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2” and is linked to %3: a record of a killing in armed conflict would count there.</source>
        <translation>«%1» se refiere a «%2» y está vinculado con %3: un registro de una muerte en conflicto armado se contaría allí.</translation>
    </message>
    <message>
        <source>Several conducts, one category</source>
        <translation>Varias conductas, una sola categoría</translation>
    </message>
    <message>
        <source>A label that joins conducts (&quot;with&quot;, &quot;and&quot;, &quot;resulting in&quot;) often hides several categories: UNODC reviewers ask for the base conduct, or for a split (rules R5, R6).</source>
        <translation>Una denominación que une conductas («con», «y», «con resultado de») oculta a menudo varias categorías: los revisores de la UNODC piden la conducta base o la división del código (reglas R5 y R6).</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, ask for a split of the code, or say with R5 that the base conduct decides.</source>
        <translation>Distinga los registros con una tabla de decisión, solicite la división del código o indique con R5 que decide la conducta base.</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but the table “%3” gives %4 to all of its records; for example to one with %5.</source>
        <translation>«%1» une conductas («%2»), pero la tabla «%3» da %4 para todos sus registros; por ejemplo, para uno con %5.</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but every record of it goes to %3, whichever of them it shows.</source>
        <translation>«%1» une conductas («%2»), pero todos sus registros van a %3, sea cual sea la conducta que muestren.</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation>Registros sin respuesta</translation>
    </message>
    <message>
        <source>A table must leave no combination uncovered, &quot;not known&quot; included (MAPPING T2), or the totals will not add up.</source>
        <translation>Una tabla no debe dejar ninguna combinación sin cubrir, incluido lo que se desconoce (MAPPING T2); de lo contrario, los totales no cuadrarán.</translation>
    </message>
    <message>
        <source>Table “%1”: %2</source>
        <translation>Tabla «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table “%1” has %n gap(s). %2</source>
        <translation>
            <numerusform>La tabla «%1» tiene %n vacío. %2</numerusform>
            <numerusform>La tabla «%1» tiene %n vacíos. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert the missing rows, add a default row, or say that the combination cannot occur.</source>
        <translation>Inserte las filas que faltan, agregue una fila predeterminada o indique que la combinación no puede darse.</translation>
    </message>
    <message>
        <source>Row without use</source>
        <translation>Fila inútil</translation>
    </message>
    <message>
        <source>A row that never decides misleads whoever reads the table, and is often a slip: the row before it is wider than was meant (RULES 4).</source>
        <translation>Una fila que nunca decide induce a error a quien lee la tabla y a menudo es un descuido: la fila anterior es más amplia de lo previsto (RULES 4).</translation>
    </message>
    <message>
        <source>Remove the row, or move or narrow the rows that take its records.</source>
        <translation>Elimine la fila, o bien mueva o restrinja las filas que abarcan sus registros.</translation>
    </message>
    <message>
        <source>Rows contradict each other</source>
        <translation>Filas que se contradicen</translation>
    </message>
    <message>
        <source>The rules of a code must be disjoint (MAPPING T2): where rows contradict each other a record gets no category.</source>
        <translation>Las reglas de un código no deben solaparse (MAPPING T2): donde las filas se contradicen, un registro no recibe ninguna categoría.</translation>
    </message>
    <message>
        <source>Narrow one of the rows, or let the order of rows decide (First).</source>
        <translation>Restrinja una de las filas o deje que decida el orden de las filas (first, primera).</translation>
    </message>
    <message>
        <source>One provision, two answers</source>
        <translation>Una misma disposición legal, dos respuestas</translation>
    </message>
    <message>
        <source>Flows between police, prosecution, courts and prisons can be measured only when the same provision reaches the same category everywhere (ICCS p. 11, MAPPING T8).</source>
        <translation>Los flujos entre policía, fiscalía, tribunales y prisiones solo se pueden medir si la misma disposición legal llega a la misma categoría en todas partes (ICCS, pág. 11; MAPPING T8).</translation>
    </message>
    <message>
        <source>%1: every record of “%2” (%3) becomes %4, every record of “%5” (%6) becomes %7.</source>
        <translation>%1: para todos los registros de «%2» (%3) el resultado es %4, y para todos los de «%5» (%6) es %7.</translation>
    </message>
    <message>
        <source>%1: a record with %8 becomes %4 as “%2” (%3) and %7 as “%5” (%6).</source>
        <translation>%1: para un registro con %8 el resultado es %4 como «%2» (%3) y %7 como «%5» (%6).</translation>
    </message>
    <message>
        <source>Bring both to the same category, or explain why the institutions differ.</source>
        <translation>Lleve ambos a la misma categoría o explique por qué difieren las instituciones.</translation>
    </message>
    <message>
        <source>Decision table with an error</source>
        <translation>Tabla de decisión con un error</translation>
    </message>
    <message>
        <source>A row that cannot be read fits no record, so its records silently go elsewhere; every name in a table must be one that the project has.</source>
        <translation>Una fila que no se puede leer no se cumple para ningún registro, de modo que sus registros pasan inadvertidamente a otro lugar; todos los nombres de una tabla deben existir en el proyecto.</translation>
    </message>
    <message>
        <source>Asks for what is not collected</source>
        <translation>Consulta algo que no se recoge</translation>
    </message>
    <message>
        <source>A category may be used only when the information at hand can tell it from its siblings (ICCS p. 13): without the column every record counts as not known.</source>
        <translation>Una categoría solo puede usarse si la información disponible permite distinguirla de sus categorías hermanas (ICCS, pág. 13): sin la columna, todos los registros cuentan como «Se desconoce».</translation>
    </message>
    <message>
        <source>The table “%1” asks for “%2”, which no record layout of the list “%3” gives; %4 is for example meant for a record with %5, which the data cannot show.</source>
        <translation>La tabla «%1» consulta «%2», que ningún diseño de registro de la lista «%3» proporciona; la %4 está prevista, por ejemplo, para un registro con %5, lo que los datos no pueden mostrar.</translation>
    </message>
    <message>
        <source>Add the column to the layout, or decide without it: take the common parent of what it would tell apart.</source>
        <translation>Agregue la columna al diseño de registro o decida sin ella: tome la categoría superior común de lo que la columna distinguiría.</translation>
    </message>
    <message numerus="yes">
        <source>Table %1 (%2) has figures for %3, but %n questions on its method are not answered: %4</source>
        <translation>
            <numerusform>La tabla %1 (%2) tiene cifras de %3, pero %n pregunta sobre su método está sin responder: %4</numerusform>
            <numerusform>La tabla %1 (%2) tiene cifras de %3, pero %n preguntas sobre su método están sin responder: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, above the %4 of %5, of which it is a part.</source>
        <translation>%1 en %2: %3, por encima de %4, el valor de %5, del que forma parte.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but parts of it already make %4 (%5).</source>
        <translation>%1 en %2: %3, pero algunas de sus partes ya suman %4 (%5).</translation>
    </message>
    <message>
        <source>For table %1 the answer to “%2” changed from “%3” to “%4”, and no comment says why.</source>
        <translation>En la tabla %1, la respuesta a «%2» cambió de «%3» a «%4» y ningún comentario explica el motivo.</translation>
    </message>
    <message>
        <source>%1 went from %2 in %3 to %4 in %5.</source>
        <translation>%1: de %2 en %3 a %4 en %5.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; the other source (%4) has %5.</source>
        <translation>%1 en %2: %3; la otra fuente (%4) indica %5.</translation>
    </message>
    <message>
        <source>%1 has no figure in %2; in %3 it was %4.</source>
        <translation>%1: sin cifra en %2; en %3 era %4.</translation>
    </message>
    <message>
        <source>%1 is 0 in %2; in %3 it was %4.</source>
        <translation>%1: 0 en %2; en %3 era %4.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, more than the %4 of the stage before (%5).</source>
        <translation>%1 en %2: %3, más que %4, el valor de la etapa anterior (%5).</translation>
    </message>
    <message>
        <source>In %1 count and rate of “%2” mean a population of %3, those of “%4” one of %5.</source>
        <translation>En %1, el recuento y la tasa de «%2» implican una población de %3, y los de «%4», una de %5.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is %4 percent of %5 (%6); expected are %7 to %8 percent.</source>
        <translation>%1 en %2 (%3): %4 por ciento de %5 (%6); se espera entre el %7 y el %8 por ciento.</translation>
    </message>
    <message numerus="yes">
        <source>Tables %1 (%2) and %3 (%4) give the same %n figures in %5.</source>
        <translation>
            <numerusform>Las tablas %1 (%2) y %3 (%4) dan %n cifra igual en %5.</numerusform>
            <numerusform>Las tablas %1 (%2) y %3 (%4) dan %n cifras iguales en %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but its parts add up to %4 (%5).</source>
        <translation>%1 en %2: %3, pero sus partes suman %4 (%5).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
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
        <translation>Se iban a leer las comprobaciones del cuestionario «%1».</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>No se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>Compruebe si la carpeta está completa.</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is gone.</source>
        <translation>%1 en %2: %3 en la publicación anterior; ahora ya no figura.</translation>
    </message>
    <message>
        <source>Ask why the figure was taken back.</source>
        <translation>Pregunte por qué se retiró la cifra.</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is now %4.</source>
        <translation>%1 en %2: %3 en la publicación anterior; ahora %4.</translation>
    </message>
    <message>
        <source>Use the later figure, and say so where it matters.</source>
        <translation>Use la cifra más reciente e indíquelo donde sea pertinente.</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5, to %6 times as many.</source>
        <translation>%1: aumento de %2 en %3 a %4 en %5, es decir, multiplicado por %6.</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5, %6 times fewer.</source>
        <translation>%1: descenso de %2 en %3 a %4 en %5, es decir, dividido por %6.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is never negative.</source>
        <translation>%1 en %2: %3; un recuento nunca es negativo.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is a whole number.</source>
        <translation>%1 en %2: %3; un recuento es un número entero.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most likely wrong is one of these: %1.</source>
        <translation>Lo más probable es que esté mal una de estas celdas: %1.</translation>
    </message>
    <message>
        <source>Most likely wrong are these together: %1.</source>
        <translation>Lo más probable es que estén mal estas celdas a la vez: %1.</translation>
    </message>
    <message>
        <source>Most likely wrong is this: %1.</source>
        <translation>Lo más probable es que esté mal esta celda: %1.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; %4 published %5 for that year.</source>
        <translation>%1 en %2: %3; %4 publicó %5 para ese año.</translation>
    </message>
    <message>
        <source>%1 never finds anything that these do not find: %2.</source>
        <translation>%1 nunca encuentra nada que no encuentren estas: %2.</translation>
    </message>
    <message>
        <source>Take it out, or say something else with it.</source>
        <translation>Quítela o haga que compruebe otra cosa.</translation>
    </message>
    <message>
        <source>%1 holds wherever these hold: %2.</source>
        <translation>%1 se cumple siempre que se cumplen estas: %2.</translation>
    </message>
    <message>
        <source>It still helps where cells that only the others read are missing.</source>
        <translation>Aun así, es útil cuando faltan celdas que solo leen las demás.</translation>
    </message>
    <message>
        <source>These checks contradict each other: %1 can only be zero when all of them hold: %2.</source>
        <translation>Estas comprobaciones se contradicen: %1 solo puede ser cero cuando se cumplen todas ellas: %2.</translation>
    </message>
    <message>
        <source>Correct the cells of one of them.</source>
        <translation>Corrija las celdas de una de ellas.</translation>
    </message>
    <message>
        <source>Whether %1 agrees with the other checks could not be found out: the numbers grew too large.</source>
        <translation>No se pudo averiguar si %1 concuerda con las demás comprobaciones: los números resultaron demasiado grandes.</translation>
    </message>
    <message>
        <source>Write its bounds with fewer decimals.</source>
        <translation>Escriba sus límites con menos decimales.</translation>
    </message>
    <message>
        <source>a cell has no figure</source>
        <translation>una celda no tiene cifra</translation>
    </message>
    <message>
        <source>there is no figure of the year before</source>
        <translation>no hay cifra del año anterior</translation>
    </message>
    <message>
        <source>the other source has no figure</source>
        <translation>la otra fuente no tiene cifra</translation>
    </message>
    <message>
        <source>there are no answers on method to compare</source>
        <translation>no hay respuestas sobre el método que comparar</translation>
    </message>
    <message>
        <source>there are no rates beside the counts</source>
        <translation>no hay tasas junto a los recuentos</translation>
    </message>
    <message>
        <source>the figures are too few or too small to judge</source>
        <translation>las cifras son demasiado pocas o demasiado pequeñas para evaluarlas</translation>
    </message>
</context>
<context>
    <name>validationpage::ChecksPage</name>
    <message>
        <source>&amp;Export the findings…</source>
        <translation>&amp;Exportar los hallazgos…</translation>
    </message>
    <message>
        <source>List whose findings are shown</source>
        <translation>Lista cuyos hallazgos se muestran</translation>
    </message>
    <message>
        <source>How findings are folded</source>
        <translation>Cómo se agrupan los hallazgos</translation>
    </message>
    <message>
        <source>One line per check</source>
        <translation>Una línea por comprobación</translation>
    </message>
    <message>
        <source>One line per offence</source>
        <translation>Una línea por delito</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Buscar en los hallazgos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Todavía no hay nada que comprobar</translation>
    </message>
    <message>
        <source>The checks look at lists of offences and their links. Import a list first.</source>
        <translation>Las comprobaciones examinan las listas de delitos y sus vínculos. Importe primero una lista.</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>Las comprobaciones no encontraron nada</translation>
    </message>
    <message>
        <source>They run again by themselves after each change.</source>
        <translation>Se ejecutan de nuevo automáticamente después de cada cambio.</translation>
    </message>
    <message>
        <source>No finding matches the filters</source>
        <translation>Ningún hallazgo cumple los filtros</translation>
    </message>
    <message>
        <source>Switch filters off to see more. Explained findings are shown on demand.</source>
        <translation>Desactive filtros para ver más. Los hallazgos explicados se muestran a petición.</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Exportar los hallazgos</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>hallazgos</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Libro de trabajo (*.xlsx);;Texto con comas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n hallazgo en %1.</numerusform>
            <numerusform>Se escribieron %n hallazgos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingPanel</name>
    <message>
        <source>Explained by %1 on %2: %3</source>
        <comment>author, day, reason</comment>
        <translation>Explicado por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Why the finding may stand, in a sentence.</source>
        <translation>Por qué puede mantenerse el hallazgo, en una oración.</translation>
    </message>
    <message>
        <source>Reason why the finding may stand</source>
        <translation>Motivo por el que puede mantenerse el hallazgo</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Explicar</translation>
    </message>
    <message>
        <source>&amp;Withdraw the explanation</source>
        <translation>&amp;Retirar la explicación</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Por</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>No hay ningún hallazgo elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>%n hallazgo elegido</numerusform>
            <numerusform>%n hallazgos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to read what to do about it.</source>
        <translation>Elija un hallazgo para leer qué hacer al respecto.</translation>
    </message>
    <message>
        <source>One reason can explain all of them in one step.</source>
        <translation>Un solo motivo puede explicarlos todos en un paso.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are explained already.</source>
        <translation>
            <numerusform>%n de ellos ya está explicado.</numerusform>
            <numerusform>%n de ellos ya están explicados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validationpage::FindingRow</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Delito</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Hallazgos de %1</translation>
    </message>
    <message>
        <source>The checks found nothing. They run by themselves after each change.</source>
        <translation>Las comprobaciones no encontraron nada. Se ejecutan automáticamente después de cada cambio.</translation>
    </message>
    <message>
        <source>No finding matches the filters. Explained findings are shown on demand.</source>
        <translation>Ningún hallazgo cumple los filtros. Los hallazgos explicados se muestran a petición.</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTable</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Denominación</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Explicado por</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Fecha de la explicación</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTree</name>
    <message>
        <source>explained</source>
        <translation>explicados</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>validationpage::SeverityChips</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicados</translation>
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
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>widgets::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Confianza: %1</translation>
    </message>
</context>
<context>
    <name>widgets::FacetButton</name>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice of a filter (number of rows)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln opción</numerusform>
            <numerusform>%Ln opciones</numerusform>
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
        <translation>cualquiera</translation>
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
        <translation>Filtros</translation>
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
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
        <translation>Volumen a lo largo del tiempo</translation>
    </message>
</context>
</TS>
