<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
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
        <translation>La page «&#xa0;%1&#xa0;» n’existe pas. %2</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>Met en correspondance les codes nationaux d’infraction avec la Classification internationale des infractions à des fins statistiques (ICCS).</translation>
    </message>
    <message>
        <source>Project file to open.</source>
        <translation>Fichier de projet à ouvrir.</translation>
    </message>
    <message>
        <source>Language of the screen, for example es.</source>
        <translation>Langue de l’affichage, par exemple fr.</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>Couleurs&#xa0;: light (clair) ou dark (sombre).</translation>
    </message>
    <message>
        <source>Draw a page (start, overview, ...) into the file named by --to and end.</source>
        <translation>Dessiner une page (start, overview, ...) dans le fichier indiqué par --to, puis terminer.</translation>
    </message>
    <message>
        <source>PNG file for --screenshot.</source>
        <translation>Fichier PNG pour --screenshot.</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot, as 1366x768.</source>
        <translation>Taille de la fenêtre pour --screenshot, par exemple 1366x768.</translation>
    </message>
</context>
<context>
    <name>assessment</name>
    <message>
        <source>The answer to %1 belongs to %2 and is not counted here.</source>
        <translation>La réponse à %1 appartient à %2 et n’est pas comptée ici.</translation>
    </message>
    <message>
        <source>Open that assessment, or answer the question anew.</source>
        <translation>Ouvrez cette évaluation-là, ou répondez de nouveau à la question.</translation>
    </message>
    <message>
        <source>“%1” is no question for “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une question pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the question or the institution.</source>
        <translation>Corrigez la question ou l’institution.</translation>
    </message>
    <message>
        <source>There is no level %1; levels are 0 to 4.</source>
        <translation>Il n’y a pas de niveau %1&#x202f;; les niveaux vont de 0 à 4.</translation>
    </message>
    <message>
        <source>Give one of the five levels.</source>
        <translation>Indiquez l’un des cinq niveaux.</translation>
    </message>
    <message>
        <source>The level of %1 is computed; the one given is not used.</source>
        <translation>Le niveau de %1 est calculé&#x202f;; celui qui est indiqué n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Leave the level out; give a target and a comment.</source>
        <translation>N’indiquez pas de niveau&#x202f;; indiquez une cible et un commentaire.</translation>
    </message>
    <message>
        <source>Level %1 for %2 has no evidence and counts as 1.</source>
        <translation>Le niveau %1 de %2 n’a pas d’éléments probants et compte comme 1.</translation>
    </message>
    <message>
        <source>Name a document, link, table or indicator. What counts: %1</source>
        <translation>Indiquez un document, un lien, un tableau ou un indicateur. Ce qui est admis&#xa0;: %1</translation>
    </message>
    <message>
        <source>The target %1 for %2 is below the level %3.</source>
        <translation>La cible %1 de %2 est inférieure au niveau %3.</translation>
    </message>
    <message>
        <source>Correct one of the two.</source>
        <translation>Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” has a field “%2” that the assessment does not have.</source>
        <translation>«&#xa0;%1&#xa0;» a un champ «&#xa0;%2&#xa0;» qui n’existe pas dans l’évaluation.</translation>
    </message>
    <message>
        <source>Use one of these: %1.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is of the kind “%2”, which the assessment does not have.</source>
        <translation>«&#xa0;%1&#xa0;» est du type «&#xa0;%2&#xa0;», qui n’existe pas dans l’évaluation.</translation>
    </message>
    <message>
        <source>Choose one of its kinds.</source>
        <translation>Choisissez l’un de ses types.</translation>
    </message>
    <message>
        <source>No category for %1 “%2”</source>
        <translation>Pas de catégorie pour %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The code %1 “%2” of %3 has no category in the ICCS.</source>
        <translation>Le code %1 «&#xa0;%2&#xa0;» de %3 n’a pas de catégorie dans l’ICCS.</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS.</source>
        <translation>Les cas ne figurent pas dans les chiffres selon l’ICCS.</translation>
    </message>
    <message>
        <source>The cases are not in figures by ICCS. Reason: %1</source>
        <translation>Les cas ne figurent pas dans les chiffres selon l’ICCS. Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a category for “%2”, or say in a note where it belongs.</source>
        <translation>Ajouter une catégorie pour «&#xa0;%2&#xa0;», ou dire dans une note où cela doit être classé.</translation>
    </message>
    <message>
        <source>Border unclear for %1 “%2”</source>
        <translation>Limite peu claire pour %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The dispute on %1 “%2” was closed because the ICCS is unclear: %4</source>
        <translation>Le différend sur %1 «&#xa0;%2&#xa0;» a été clos parce que l’ICCS n’est pas claire&#xa0;: %4</translation>
    </message>
    <message>
        <source>The code has no category.</source>
        <translation>Le code n’a pas de catégorie.</translation>
    </message>
    <message>
        <source>The code is at %1.</source>
        <translation>Le code est à %1.</translation>
    </message>
    <message>
        <source>State in the notes where “%2” belongs.</source>
        <translation>Préciser dans les notes où «&#xa0;%2&#xa0;» doit être classé.</translation>
    </message>
    <message>
        <source>Much ends in the residual category %1</source>
        <translation>Une grande part aboutit dans la catégorie résiduelle %1</translation>
    </message>
    <message>
        <source>%2 national codes with %3 per cent of all mapped cases end in %1.</source>
        <translation>Codes nationaux qui aboutissent à %1&#xa0;: %2, avec %3 pour cent de tous les cas mis en correspondance.</translation>
    </message>
    <message>
        <source>%2 national codes, %3 per cent of all mapped codes, end in %1.</source>
        <translation>Codes nationaux qui aboutissent à %1&#xa0;: %2, soit %3 pour cent de tous les codes mis en correspondance.</translation>
    </message>
    <message>
        <source>The cases stay at %1.</source>
        <translation>Les cas restent à %1.</translation>
    </message>
    <message>
        <source>Add categories for the largest of these codes beside %1.</source>
        <translation>Ajouter, à côté de %1, des catégories pour les plus importants de ces codes.</translation>
    </message>
    <message>
        <source>Institutions differ on “%1”</source>
        <translation>Les institutions diffèrent sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” leads to different categories: %2.</source>
        <translation>«&#xa0;%1&#xa0;» mène à des catégories différentes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Each institution keeps its category.</source>
        <translation>Chaque institution garde sa catégorie.</translation>
    </message>
    <message>
        <source>If the institutions read the ICCS differently, state where “%1” belongs.</source>
        <translation>Si les institutions interprètent l’ICCS différemment, préciser où «&#xa0;%1&#xa0;» doit être classé.</translation>
    </message>
    <message>
        <source>Levels are 0 to 4, or n/a.</source>
        <translation>Les niveaux vont de 0 à 4, ou n/a.</translation>
    </message>
    <message>
        <source>Dates are written as in 2026-05-31.</source>
        <translation>Les dates s’écrivent comme dans 2026-05-31.</translation>
    </message>
    <message>
        <source>An entry needs an id and one of the kinds about, action, challenge, practice, benefit, gap, conformity.</source>
        <translation>Une entrée a besoin d’un identifiant (id) et de l’un des types about, action, challenge, practice, benefit, gap, conformity.</translation>
    </message>
    <message>
        <source>The assessment “%1” was to be opened.</source>
        <translation>Ouverture de l’évaluation «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>README.md of the assessment “iccs-implementation” says what stands there.</source>
        <translation>Le fichier README.md de l’évaluation «&#xa0;iccs-implementation&#xa0;» explique ce qui doit s’y trouver.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Name the folder of an assessment, with all its files.</source>
        <translation>Indiquez le dossier d’une évaluation, avec tous ses fichiers.</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Il n’y en a aucune de ce nom.</translation>
    </message>
    <message>
        <source>Take one of these, or a folder of your own: %1.</source>
        <translation>Choisissez l’une de celles-ci, ou un dossier à vous&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Answer %1 of the assessment: %2</source>
        <translation>Répondre à la question %1 de l’évaluation&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove %1 from the assessment</source>
        <translation>Retirer %1 de l’évaluation</translation>
    </message>
    <message>
        <source>Add %1 to the assessment</source>
        <translation>Ajouter %1 à l’évaluation</translation>
    </message>
    <message>
        <source>Saving the assessment</source>
        <translation>Enregistrement de l’évaluation</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Line %1 is not taken in: “%2”. %3</source>
        <translation>La ligne %1 n’est pas importée&#xa0;: «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>Correct the line and take the file in again.</source>
        <translation>Corrigez la ligne et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>Importer %1 dans l’évaluation</translation>
    </message>
    <message>
        <source>Another row gives this question another level.</source>
        <translation>Une autre ligne donne à cette question un autre niveau.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AnswerPanel</name>
    <message>
        <source>none</source>
        <comment>target level</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none</source>
        <comment>target year</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>year-month-day, such as 2026-05-31</source>
        <translation>année-mois-jour, par exemple 2026-05-31</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and question</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No question is chosen</source>
        <translation>Aucune question n’est choisie</translation>
    </message>
    <message>
        <source>What counts as evidence: %1</source>
        <translation>Ce qui compte comme preuve : %1</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>share, count, total</comment>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>%1 of: %2. %3</source>
        <comment>principles, framework, how we know</comment>
        <translation>%1 de : %2. %3</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>assessmentpage::AssessmentPage</name>
    <message>
        <source>The questions cannot be read</source>
        <translation>Les questions ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The assessment that comes with the program is missing or broken. Install the program again.</source>
        <translation>L’évaluation fournie avec le programme manque ou est endommagée. Réinstallez le programme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) belong to another version of the assessment and are not counted here.</source>
        <translation>
            <numerusform>%Ln réponse appartient à une autre version de l’évaluation et n’est pas comptée ici.</numerusform>
            <numerusform>%Ln réponses appartiennent à une autre version de l’évaluation et ne sont pas comptées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is answered yet. Choose a question and what is the case, or press 0 to 4; or send parts to the institutions and take them in again.</source>
        <translation>Rien n’a encore de réponse. Choisissez une question et la situation qui s’applique, ou appuyez sur 0 à 4&#xa0;; ou bien envoyez des parties aux institutions et importez-les à leur retour.</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>answered questions of those asked</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>&amp;Part for an institution</source>
        <translation>&amp;Partie pour une institution</translation>
    </message>
    <message>
        <source>The questions on the form of an institution, as a table to be filled in and taken in again</source>
        <translation>Les questions posées à une institution, dans un tableau à remplir puis à importer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Take in answers…</source>
        <translation>Impor&amp;ter des réponses…</translation>
    </message>
    <message>
        <source>Answers and entries from a file, with what they change shown before</source>
        <translation>Réponses et entrées d’un fichier&#xa0;; ce qu’elles modifient est montré auparavant</translation>
    </message>
    <message>
        <source>Save &amp;as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>The whole assessment with everything computed, for other programs and for comparing countries</source>
        <translation>Toute l’évaluation avec tout ce qui est calculé, pour d’autres programmes et pour la comparaison de pays</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Partie de %1</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Table (*.csv)</source>
        <translation>Classeur (*.xlsx);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save the assessment as a file</source>
        <translation>Enregistrer l’évaluation dans un fichier</translation>
    </message>
    <message>
        <source>Assessment (*.json)</source>
        <translation>Évaluation (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Views of the assessment</source>
        <translation>Vues de l’évaluation</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Profile and phases</source>
        <translation>Profil et phases</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The country</source>
        <translation>Le pays</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a computed figure</comment>
        <translation>non connu</translation>
    </message>
    <message>
        <source>main institutions</source>
        <translation>institutions principales</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>définition</translation>
    </message>
    <message>
        <source>rationale</source>
        <translation>justification</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>examinateur</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>known</source>
        <comment>a condition on a figure</comment>
        <translation>connu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, its parts</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2; now %3</source>
        <comment>figure, what it must be, what it is</comment>
        <translation>%1&#xa0;: %2&#xa0;; actuellement %3</translation>
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
        <translation>Dimension</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondues</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>The lowest level of all answers and, in brackets, their median</source>
        <translation>Le niveau le plus bas de toutes les réponses et, entre parenthèses, leur médiane</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
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
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of entries, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>About the assessment</source>
        <translation>À propos de l’évaluation</translation>
    </message>
    <message>
        <source>Road map</source>
        <translation>Feuille de route</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>Lacunes de l’ICCS</translation>
    </message>
    <message>
        <source>Conformity of items</source>
        <translation>Conformité par élément</translation>
    </message>
    <message>
        <source>&amp;Add an action</source>
        <translation>A&amp;jouter une action</translation>
    </message>
    <message>
        <source>&amp;Add a challenge</source>
        <translation>A&amp;jouter une difficulté</translation>
    </message>
    <message>
        <source>&amp;Add a good practice</source>
        <translation>A&amp;jouter une bonne pratique</translation>
    </message>
    <message>
        <source>&amp;Add a benefit</source>
        <translation>A&amp;jouter un avantage</translation>
    </message>
    <message>
        <source>&amp;Add a gap</source>
        <translation>A&amp;jouter une lacune</translation>
    </message>
    <message>
        <source>&amp;Add an entry</source>
        <translation>A&amp;jouter une entrée</translation>
    </message>
    <message>
        <source>The road map is empty</source>
        <translation>La feuille de route est vide</translation>
    </message>
    <message>
        <source>No challenges yet</source>
        <translation>Pas encore de difficultés</translation>
    </message>
    <message>
        <source>No good practices yet</source>
        <translation>Pas encore de bonnes pratiques</translation>
    </message>
    <message>
        <source>No benefits yet</source>
        <translation>Pas encore d’avantages</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Pas encore d’entrées</translation>
    </message>
    <message>
        <source>Take over actions that are proposed below, or add your own.</source>
        <translation>Reprenez des actions proposées ci-dessous, ou ajoutez les vôtres.</translation>
    </message>
    <message>
        <source>Write down what stands in the way, whom it concerns and what is done.</source>
        <translation>Notez ce qui fait obstacle, qui cela concerne et ce qui est fait.</translation>
    </message>
    <message>
        <source>Write down what worked, so that others can use it.</source>
        <translation>Notez ce qui a fonctionné, pour que d’autres puissent s’en servir.</translation>
    </message>
    <message>
        <source>Write down what became better, with figures before and after.</source>
        <translation>Notez ce qui s’est amélioré, avec des chiffres d’avant et d’après.</translation>
    </message>
    <message>
        <source>Add the first one.</source>
        <translation>Ajoutez la première.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryFields</name>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Period, from</source>
        <translation>Période, du</translation>
    </message>
    <message>
        <source>Period, to</source>
        <translation>Période, au</translation>
    </message>
    <message>
        <source>Date of the assessment</source>
        <translation>Date de l’évaluation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validée</translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryForm</name>
    <message>
        <source>is being counted</source>
        <translation>comptage en cours</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln code(s))</source>
        <comment>cases at stake</comment>
        <translation>
            <numerusform>%1 (%Ln code)</numerusform>
            <numerusform>%1 (%Ln codes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::EvidenceList</name>
    <message>
        <source>A&amp;dd evidence</source>
        <translation>A&amp;jouter un élément probant</translation>
    </message>
    <message>
        <source>Kind of evidence</source>
        <translation>Nature de l’élément probant</translation>
    </message>
    <message>
        <source>What it is: title, date, article</source>
        <translation>Ce que c’est&#xa0;: titre, date, article</translation>
    </message>
    <message>
        <source>Where it is: address or file</source>
        <translation>Où il se trouve&#xa0;: adresse ou fichier</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Retirer cet élément probant</translation>
    </message>
</context>
<context>
    <name>assessmentpage::FieldEditor</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>The program counts this from the codes and categories.</source>
        <translation>Le programme compte cela à partir des codes et des catégories.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapDetails</name>
    <message>
        <source>Known</source>
        <translation>Connue</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Found, not confirmed</source>
        <translation>Trouvée, non confirmée</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>It becomes yours and is exported for UNODC.</source>
        <translation>Elle devient la vôtre et est exportée pour l’ONUDC.</translation>
    </message>
    <message>
        <source>What was known or found before comes back.</source>
        <translation>Ce qui était connu ou avait été trouvé auparavant revient.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Done meanwhile</source>
        <translation>Ce qui est fait en attendant</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Proposition</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>Auprès de l’ONUDC</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Cases at stake</source>
        <translation>Cas en jeu</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Code national</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>national codes</comment>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapsPanel</name>
    <message>
        <source>Gaps in the ICCS</source>
        <translation>Lacunes de l’ICCS</translation>
    </message>
    <message>
        <source>&amp;Export for UNODC…</source>
        <translation>E&amp;xporter pour l’ONUDC…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>With UNODC</source>
        <translation>Auprès de l’ONUDC</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Fed by this project</source>
        <translation>Issues de ce projet</translation>
    </message>
    <message>
        <source>Find in the gaps</source>
        <translation>Chercher dans les lacunes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>gaps shown, all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The gaps are being looked for</source>
        <translation>Recherche des lacunes en cours</translation>
    </message>
    <message>
        <source>They appear here in a moment.</source>
        <translation>Elles apparaîtront ici dans un instant.</translation>
    </message>
    <message>
        <source>No gap matches the filters</source>
        <translation>Aucune lacune ne répond aux filtres</translation>
    </message>
    <message>
        <source>Switch filters off to see more.</source>
        <translation>Désactivez des filtres pour en voir davantage.</translation>
    </message>
    <message>
        <source>Export the gaps for UNODC</source>
        <translation>Exporter les lacunes pour l’ONUDC</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Classeur (*.xlsx);;Texte séparé par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln lacune a été écrite dans %1.</numerusform>
            <numerusform>%Ln lacunes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that nobody has confirmed were left out.</source>
        <translation>
            <numerusform>%Ln que personne n’a confirmée a été omise.</numerusform>
            <numerusform>%Ln que personne n’a confirmées ont été omises.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::InstitutionsBox</name>
    <message>
        <source>Add &amp;institution</source>
        <translation>Ajouter une i&amp;nstitution</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Several institutions of a kind answer for themselves:</source>
        <translation>Plusieurs institutions d’un même type répondent chacune pour elle-même&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Type d’institution</translation>
    </message>
    <message>
        <source>Name, such as Gendarmerie</source>
        <translation>Nom, par exemple Gendarmerie</translation>
    </message>
    <message>
        <source>Name of the institution</source>
        <translation>Nom de l’institution</translation>
    </message>
    <message>
        <source>Remove this institution and all its answers</source>
        <translation>Retirer cette institution et toutes ses réponses</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LevelLadder</name>
    <message>
        <source>Take the answer &amp;away</source>
        <translation>&amp;Retirer la réponse</translation>
    </message>
</context>
<context>
    <name>assessmentpage::LineFormat</name>
    <message>
        <source>“%1” is no date. Write it as in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la comme dans %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The ICCS has no category %1.</source>
        <translation>L’ICCS n’a pas de catégorie %1.</translation>
    </message>
    <message>
        <source>No list of the project has a code %1.</source>
        <translation>Aucune liste du projet n’a de code %1.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProfilePanel</name>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>Du plus bas au plus haut</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>The figures of the profile</source>
        <translation>Les chiffres du profil</translation>
    </message>
    <message>
        <source>Phases and what closes them</source>
        <translation>Les phases et ce qui les clôt</translation>
    </message>
    <message>
        <source>No phase is closed yet.</source>
        <translation>Aucune phase n’est encore close.</translation>
    </message>
    <message>
        <source>The phases are computed…</source>
        <translation>Calcul des phases en cours…</translation>
    </message>
    <message>
        <source>Phase reached: %1</source>
        <translation>Phase atteinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <comment>question, level wanted</comment>
        <translation>%1&#xa0;: niveau %2</translation>
    </message>
</context>
<context>
    <name>assessmentpage::ProposedActions</name>
    <message>
        <source>&amp;Take over</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>Actions proposées</translation>
    </message>
    <message>
        <source>Proposed for low levels</source>
        <translation>Proposées en raison de niveaux bas</translation>
    </message>
    <message>
        <source>%1 %2 The lowest level is %3, below %4.</source>
        <comment>number and text of a question, two levels</comment>
        <translation>%1 %2 Le niveau le plus bas est %3, inférieur à %4.</translation>
    </message>
</context>
<context>
    <name>assessmentpage::QuestionsPanel</name>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>%1, counts as %2</source>
        <comment>level given, level that counts</comment>
        <translation>%1, compte comme %2</translation>
    </message>
    <message>
        <source>Kept, but counted as 1 until evidence is given.</source>
        <translation>Conservé, mais compté comme 1 jusqu’à ce que des éléments probants soient fournis.</translation>
    </message>
    <message>
        <source>Computed by codes, because the volumes are not known.</source>
        <translation>Calculé par codes, parce que les volumes ne sont pas connus.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <comment>institutions</comment>
        <translation>réponses&#xa0;: %1 sur %2</translation>
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
        <translation>Cible</translation>
    </message>
    <message>
        <source>No question is shown</source>
        <translation>Aucune question n’est affichée</translation>
    </message>
    <message>
        <source>None of this dimension fits the filter. Choose another institution or show all questions.</source>
        <translation>Aucune question de cette dimension ne répond au filtre. Choisissez une autre institution ou affichez toutes les questions.</translation>
    </message>
    <message>
        <source>Questions of an institution</source>
        <translation>Questions d’une institution</translation>
    </message>
    <message>
        <source>State of the answers</source>
        <translation>État des réponses</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Toutes les institutions</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Without evidence</source>
        <translation>Sans éléments probants</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyées</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Each institution below answers for itself.</source>
        <translation>Chacune des institutions ci-dessous répond pour elle-même.</translation>
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
        <translation>%1&#xa0;; éléments probants&#xa0;: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>question, institution</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>&amp;Choisir le fichier renvoyé…</translation>
    </message>
    <message>
        <source>Take in answers</source>
        <translation>Importer des réponses</translation>
    </message>
    <message>
        <source>Which answers came back?</source>
        <translation>Quelles réponses ont été renvoyées&#xa0;?</translation>
    </message>
    <message>
        <source>Choose the part that an institution filled in (CSV, XLSX or ODS), or an assessment of another project (JSON). You see what it changes before anything is taken in.</source>
        <translation>Choisissez la partie remplie par une institution (CSV, XLSX ou ODS), ou une évaluation d’un autre projet (JSON). Vous voyez ce que cela modifie avant que quoi que ce soit soit importé.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien ne change</translation>
    </message>
    <message>
        <source>The file says the same as the project, or it has no answers.</source>
        <translation>Le fichier dit la même chose que le projet, ou ne contient pas de réponses.</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Answers (*.csv *.tsv *.xlsx *.ods *.json)</source>
        <translation>Réponses (*.csv *.tsv *.xlsx *.ods *.json)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %Ln line(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln ligne</numerusform>
            <numerusform>&amp;Importer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were taken in.</source>
        <translation>
            <numerusform>%Ln ligne a été importée.</numerusform>
            <numerusform>%Ln lignes ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>categories::CategoryPicker</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Code or words, in any language</source>
        <translation>Code ou mots, dans n’importe quelle langue</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Chercher une catégorie</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>Catégories trouvées</translation>
    </message>
    <message>
        <source>Type a code such as 0502, or words such as “car theft”.</source>
        <translation>Saisissez un code tel que 0502, ou des mots tels que «&#xa0;vol de voiture&#xa0;».</translation>
    </message>
    <message>
        <source>No category has these words. Try fewer, or words of another language.</source>
        <translation>Aucune catégorie ne contient ces mots. Essayez-en moins, ou des mots d’une autre langue.</translation>
    </message>
    <message>
        <source>Enter takes the category, Ctrl+Enter adds it beside the others, Esc closes.</source>
        <translation>Entrée retient la catégorie, Ctrl+Entrée l’ajoute aux autres, Échap ferme.</translation>
    </message>
    <message>
        <source>%1 is too wide. Choose a category at level %2 or below (R1).</source>
        <translation>%1 est trop large. Choisissez une catégorie de niveau %2 ou plus détaillée (R1).</translation>
    </message>
</context>
<context>
    <name>categories::Titles</name>
    <message>
        <source>not in this edition of the classification</source>
        <translation>absent de cette édition de la classification</translation>
    </message>
</context>
<context>
    <name>classification</name>
    <message>
        <source>Mend the files of the edition.</source>
        <translation>Corrigez les fichiers de l’édition.</translation>
    </message>
    <message>
        <source>%1 is of level %2 and has no parent.</source>
        <translation>%1 est de niveau %2 et n’a pas de catégorie supérieure.</translation>
    </message>
    <message>
        <source>%1 is of level %2 and its parent %3 of level %4.</source>
        <translation>%1 est de niveau %2 et sa catégorie supérieure %3 est de niveau %4.</translation>
    </message>
    <message>
        <source>%1 excludes “%2” towards %3, which does not exist.</source>
        <translation>%1 exclut «&#xa0;%2&#xa0;» au profit de %3, qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1 excludes “%2” and names no other category for it.</source>
        <translation>%1 exclut «&#xa0;%2&#xa0;» sans indiquer d’autre catégorie.</translation>
    </message>
    <message>
        <source>Decide by the title and the inclusions.</source>
        <translation>Décidez d’après l’intitulé et les inclusions.</translation>
    </message>
    <message>
        <source>%1 takes over the terms of %2, which does not exist.</source>
        <translation>%1 reprend les termes de %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Add the text to the files of the edition.</source>
        <translation>Ajoutez le texte aux fichiers de l’édition.</translation>
    </message>
    <message>
        <source>%1 has no title in the language “%2”.</source>
        <translation>%1 n’a pas d’intitulé dans la langue «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no description in the language “%2”.</source>
        <translation>%1 n’a pas de description dans la langue «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 stands twice in the list; the second row was left out.</source>
        <translation>%1 figure deux fois dans la liste&#x202f;; la seconde ligne a été ignorée.</translation>
    </message>
    <message>
        <source>Loading the classification in %1.</source>
        <translation>Chargement de la classification depuis %1.</translation>
    </message>
    <message>
        <source>Restore the folder from the program package or mend the file.</source>
        <translation>Restaurez le dossier à partir du paquet du programme ou corrigez le fichier.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Le fichier %1 est absent.</translation>
    </message>
    <message>
        <source>The file %1 is damaged: %2</source>
        <translation>Le fichier %1 est endommagé&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 has no column %2.</source>
        <translation>Le fichier %1 n’a pas de colonne %2.</translation>
    </message>
    <message>
        <source>“%1” is no code of 2, 4, 5 or 6 digits.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de 2, 4, 5 ou 6 chiffres.</translation>
    </message>
    <message>
        <source>Line %1 of the file %2: %3</source>
        <translation>Ligne %1 du fichier %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The file edition.json has the alias “%1” that is no code or stands for none.</source>
        <translation>Le fichier edition.json contient l’alias «&#xa0;%1&#xa0;», qui n’est pas un code ou n’en désigne aucun.</translation>
    </message>
    <message>
        <source>The file edition.json is missing or not readable.</source>
        <translation>Le fichier edition.json est absent ou illisible.</translation>
    </message>
    <message>
        <source>The file edition.json is damaged: %1.</source>
        <translation>Le fichier edition.json est endommagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file edition.json lacks the id, the titles or the levels.</source>
        <translation>Il manque au fichier edition.json l’identifiant, les intitulés ou les niveaux.</translation>
    </message>
    <message>
        <source>The level %1 does not exist in this edition.</source>
        <translation>Le niveau %1 n’existe pas dans cette édition.</translation>
    </message>
    <message>
        <source>The file categories.csv has no rows.</source>
        <translation>Le fichier categories.csv n’a aucune ligne.</translation>
    </message>
    <message>
        <source>In the file categories.csv %1 names the parent %2, which does not exist.</source>
        <translation>Dans le fichier categories.csv, %1 indique la catégorie supérieure %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>In the file categories.csv the parents of %1 run in a circle.</source>
        <translation>Dans le fichier categories.csv, les catégories supérieures de %1 forment une boucle.</translation>
    </message>
    <message>
        <source>There is no category %1.</source>
        <translation>La catégorie %1 n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is neither inclusion nor exclusion.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une inclusion ni une exclusion.</translation>
    </message>
    <message>
        <source>“%1” is neither item nor apply.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni item ni apply.</translation>
    </message>
    <message>
        <source>The value does not stand below its variable %1.</source>
        <translation>La valeur ne se trouve pas sous sa variable %1.</translation>
    </message>
    <message>
        <source>The variable %1, the category %2 or the relation “%3” is unknown.</source>
        <translation>La variable %1, la catégorie %2 ou la relation «&#xa0;%3&#xa0;» est inconnue.</translation>
    </message>
</context>
<context>
    <name>classificationpage::BrowsePanel</name>
    <message>
        <source>Search codes, titles, terms</source>
        <translation>Rechercher des codes, des intitulés, des termes</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Categories found</source>
        <translation>Catégories trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n categories found</source>
        <translation>
            <numerusform>%n catégorie trouvée</numerusform>
            <numerusform>%n catégories trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No category found</source>
        <translation>Aucune catégorie trouvée</translation>
    </message>
    <message>
        <source>Nothing in the codes, titles, terms and index matches “%1”. Try fewer or other words, in any language of the titles.</source>
        <translation>Rien dans les codes, les intitulés, les termes et l’index ne correspond à «&#xa0;%1&#xa0;». Essayez moins de mots ou d’autres mots, dans n’importe quelle langue des intitulés.</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryRow</name>
    <message>
        <source>No offence of the list is linked here.</source>
        <translation>Aucune infraction de la liste n’est liée à cette catégorie.</translation>
    </message>
    <message>
        <source>%1 linked to this category, %2 with the narrower ones.</source>
        <translation>Infractions liées à cette catégorie&#xa0;: %1&#x202f;; avec les catégories plus détaillées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (residual category)</source>
        <translation>%1 (catégorie résiduelle)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Offences of the present list that are linked to the category or to a narrower one.</source>
        <translation>Infractions de la liste actuelle liées à la catégorie ou à une catégorie plus détaillée.</translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryText</name>
    <message>
        <source>%1, level %2 of %3</source>
        <comment>name and number of a level</comment>
        <translation>%1, niveau %2 sur %3</translation>
    </message>
    <message>
        <source>Eurostat: %1</source>
        <translation>Eurostat&#xa0;: %1</translation>
    </message>
    <message>
        <source>also printed as: %1</source>
        <translation>également imprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>Catégorie résiduelle</translation>
    </message>
    <message>
        <source>It holds what fits nowhere else. Choose it only after the other categories beside it have been rejected, and write down why.</source>
        <translation>Elle rassemble ce qui ne trouve place nulle part ailleurs. Ne la choisissez qu’après avoir écarté les catégories voisines, et consignez-en la raison.</translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) of the project linked here</source>
        <translation>
            <numerusform>%n infraction du projet liée ici</numerusform>
            <numerusform>%n infractions du projet liées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>In our own words. The official definition stands in the publication.</source>
        <translation>Dans nos propres mots. La définition officielle figure dans la publication.</translation>
    </message>
    <message>
        <source>Offences linked here (%1)</source>
        <translation>Infractions liées ici (%1)</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Tout afficher (%1)</translation>
    </message>
    <message>
        <source>Names in laws and police lists (collected by us)</source>
        <translation>Noms dans les lois et les listes policières (recueillis par nous)</translation>
    </message>
    <message>
        <source>Entries of the alphabetical index</source>
        <translation>Entrées de l’index alphabétique</translation>
    </message>
    <message>
        <source>Remarks on the print</source>
        <translation>Remarques sur le texte imprimé</translation>
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
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>&amp;Import official titles in another language…</source>
        <translation>&amp;Importer les intitulés officiels dans une autre langue…</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout développer</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>&amp;Language of the texts</source>
        <translation>&amp;Langue des textes</translation>
    </message>
    <message>
        <source>Import titles…</source>
        <translation>Importer des intitulés…</translation>
    </message>
    <message>
        <source>Source: %1. Descriptions and common names are our own words.</source>
        <translation>Source&#xa0;: %1. Les descriptions et les noms courants sont rédigés par nous.</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
</context>
<context>
    <name>classificationpage::Hits</name>
    <message>
        <source>%1, found in: %2, %3</source>
        <comment>category, field, text</comment>
        <translation>%1, trouvé dans&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Common name</source>
        <translation>Nom courant</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Inclut</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
</context>
<context>
    <name>classificationpage::NotesText</name>
    <message>
        <source>(shortened by us)</source>
        <translation>(abrégé par nous)</translation>
    </message>
    <message>
        <source>no category is printed</source>
        <translation>aucune catégorie n’est imprimée</translation>
    </message>
    <message>
        <source>(printed: %1)</source>
        <translation>(imprimé&#xa0;: %1)</translation>
    </message>
    <message>
        <source>%1 more from %2</source>
        <comment>number of notes, category</comment>
        <translation>%1 de plus, de %2</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Inclut</translation>
    </message>
    <message>
        <source>Excludes, because it belongs to</source>
        <translation>Exclut, car relève de</translation>
    </message>
    <message>
        <source>The publication prints no inclusions or exclusions here.</source>
        <translation>La publication n’indique ici ni inclusions ni exclusions.</translation>
    </message>
</context>
<context>
    <name>classificationpage::TextPanel</name>
    <message>
        <source>Text of the category</source>
        <translation>Texte de la catégorie</translation>
    </message>
</context>
<context>
    <name>classificationpage::TitlesDialog</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Nouvel intitulé</translation>
    </message>
    <message>
        <source>Import official titles in another language</source>
        <translation>Importer les intitulés officiels dans une autre langue</translation>
    </message>
    <message>
        <source>Which table holds the titles?</source>
        <translation>Quel tableau contient les intitulés&#x202f;?</translation>
    </message>
    <message>
        <source>Drop a table here that has a column of ICCS codes and a column of titles, for example from the official translation in your language, or choose or paste one.</source>
        <translation>Déposez ici un tableau comportant une colonne de codes ICCS et une colonne d’intitulés, par exemple tiré de la traduction officielle dans votre langue, ou choisissez-en ou collez-en un.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Import the titles</source>
        <translation>Importer les intitulés</translation>
    </message>
    <message>
        <source>Column of &amp;codes</source>
        <translation>Colonne des &amp;codes</translation>
    </message>
    <message>
        <source>Column of &amp;titles</source>
        <translation>Colonne des &amp;intitulés</translation>
    </message>
    <message>
        <source>&amp;Language of the titles</source>
        <translation>&amp;Langue des intitulés</translation>
    </message>
    <message>
        <source>Choose the language</source>
        <translation>Choisissez la langue</translation>
    </message>
    <message>
        <source>Categories with their new titles</source>
        <translation>Catégories et leurs nouveaux intitulés</translation>
    </message>
    <message>
        <source>Choose the column</source>
        <translation>Choisissez la colonne</translation>
    </message>
    <message>
        <source>No row names a category of the classification yet. Choose the column that holds the ICCS codes.</source>
        <translation>Aucune ligne ne désigne encore une catégorie de la classification. Choisissez la colonne qui contient les codes ICCS.</translation>
    </message>
    <message>
        <source>%1 of %2 categories get a title.</source>
        <translation>%1 catégories sur %2 reçoivent un intitulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were taken for another spelling of the same category.</source>
        <translation>
            <numerusform>%n code a été compris comme une autre graphie de la même catégorie.</numerusform>
            <numerusform>%n codes ont été compris comme d’autres graphies de la même catégorie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A lost leading zero was put back in %n code(s).</source>
        <translation>
            <numerusform>Un zéro initial perdu a été rétabli dans %n code.</numerusform>
            <numerusform>Un zéro initial perdu a été rétabli dans %n codes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles in %1 are there already and will be replaced.</source>
        <translation>Des intitulés dans la langue %1 existent déjà et seront remplacés.</translation>
    </message>
</context>
<context>
    <name>classificationpage::VariablesText</name>
    <message>
        <source>About the event</source>
        <translation>Au sujet de l’événement</translation>
    </message>
    <message>
        <source>About the victim</source>
        <translation>Au sujet de la victime</translation>
    </message>
    <message>
        <source>About the perpetrator</source>
        <translation>Au sujet de l’auteur de l’infraction</translation>
    </message>
    <message>
        <source>About what the data include</source>
        <translation>Au sujet de ce que comprennent les données</translation>
    </message>
    <message>
        <source>About homicide</source>
        <translation>Au sujet de l’homicide</translation>
    </message>
    <message>
        <source>minimum set</source>
        <translation>ensemble minimal</translation>
    </message>
    <message>
        <source>recommended here</source>
        <translation>recommandée ici</translation>
    </message>
    <message>
        <source>No list of values is printed.</source>
        <translation>Aucune liste de valeurs n’est imprimée.</translation>
    </message>
    <message>
        <source>Variables that do not apply</source>
        <translation>Variables sans objet</translation>
    </message>
    <message>
        <source>Disaggregating variables</source>
        <translation>Variables de désagrégation</translation>
    </message>
    <message>
        <source>%1 variables apply</source>
        <translation>%1 variables applicables</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>%1, row %2: %3 %4</source>
        <translation>%1, ligne %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a row format. Use csv, json or table.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format de lignes. Utilisez csv, json ou table.</translation>
    </message>
    <message>
        <source>The project %1 was to be changed.</source>
        <translation>Modification du projet %1.</translation>
    </message>
    <message numerus="yes">
        <source>A program that ended abruptly left %n edit(s) that are not in the file yet.</source>
        <translation>
            <numerusform>Un programme interrompu brusquement a laissé %n modification qui n’est pas encore dans le fichier.</numerusform>
            <numerusform>Un programme interrompu brusquement a laissé %n modifications qui ne sont pas encore dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over or drop them first: iccs recover %1 (--accept or --discard).</source>
        <translation>Reprenez-les ou abandonnez-les d’abord&#xa0;: iccs recover %1 (--accept ou --discard).</translation>
    </message>
    <message>
        <source>The project was not changed. Make room on the disk, allow writing there, or work on a copy in another folder.</source>
        <translation>Le projet n’a pas été modifié. Libérez de l’espace sur le disque, autorisez-y l’écriture ou travaillez sur une copie dans un autre dossier.</translation>
    </message>
    <message>
        <source>An offence list was looked for.</source>
        <translation>Recherche d’une liste d’infractions.</translation>
    </message>
    <message>
        <source>The project has no offence list yet.</source>
        <translation>Le projet n’a pas encore de liste d’infractions.</translation>
    </message>
    <message>
        <source>Import one with: iccs import PROJECT LIST --as offences.</source>
        <translation>Importez-en une avec&#xa0;: iccs import PROJET LISTE --as offences.</translation>
    </message>
    <message>
        <source>The project has several lists.</source>
        <translation>Le projet contient plusieurs listes.</translation>
    </message>
    <message>
        <source>Say which one with --list NAME.</source>
        <translation>Indiquez laquelle avec --list NOM.</translation>
    </message>
    <message>
        <source>There is no list called &quot;%1&quot;.</source>
        <translation>Il n’y a pas de liste nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The lists are: %1.</source>
        <translation>Les listes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The offence &quot;%1&quot; was looked for in &quot;%2&quot;.</source>
        <translation>Recherche de l’infraction «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The list has no such code.</source>
        <translation>La liste ne contient pas ce code.</translation>
    </message>
    <message>
        <source>Codes are text: leading zeros and blanks inside count.</source>
        <translation>Les codes sont du texte&#xa0;: les zéros initiaux et les espaces intérieurs comptent.</translation>
    </message>
    <message numerus="yes">
        <source>The code stands %n time(s) in the list.</source>
        <translation>
            <numerusform>Le code figure %n fois dans la liste.</numerusform>
            <numerusform>Le code figure %n fois dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name one of: %1.</source>
        <translation>Indiquez l’une de ces infractions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Run all checks. Ends with 1 when an error is not explained.</source>
        <translation>Exécuter tous les contrôles. Se termine par 1 lorsqu’une erreur n’est pas expliquée.</translation>
    </message>
    <message>
        <source>The project file.</source>
        <translation>Le fichier de projet.</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;.</source>
        <translation>Le contrôle «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Browse and search ICCS. Descriptions are the program&apos;s own words, titles and terms are UNODC&apos;s.</source>
        <translation>Parcourir l’ICCS et y rechercher. Les descriptions sont rédigées par le programme, les intitulés et les termes sont ceux de l’ONUDC.</translation>
    </message>
    <message>
        <source>A category, e.g. 0101; aliases and lost zeros are understood.</source>
        <translation>Une catégorie, par exemple 0101&#x202f;; les alias et les zéros perdus sont compris.</translation>
    </message>
    <message>
        <source>The category and everything below it.</source>
        <translation>La catégorie et tout ce qu’elle contient.</translation>
    </message>
    <message>
        <source>Words or a code to look for, in any loaded language.</source>
        <translation>Mots ou code à rechercher, dans n’importe quelle langue chargée.</translation>
    </message>
    <message>
        <source>How many hits to print (20).</source>
        <translation>Nombre de résultats à afficher (20).</translation>
    </message>
    <message>
        <source>Nothing in ICCS matches &quot;%1&quot;. Try fewer or other words, or the parent&apos;s title.</source>
        <translation>Rien dans l’ICCS ne correspond à «&#xa0;%1&#xa0;». Essayez moins de mots ou d’autres mots, ou l’intitulé de la catégorie supérieure.</translation>
    </message>
    <message>
        <source>The category &quot;%1&quot; was looked for.</source>
        <translation>Recherche de la catégorie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This edition of ICCS has no such code.</source>
        <translation>Cette édition de l’ICCS ne contient pas ce code.</translation>
    </message>
    <message>
        <source>Search for it with: iccs classification --search WORDS.</source>
        <translation>Recherchez-le avec&#xa0;: iccs classification --search MOTS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was read as %2.</source>
        <translation>«&#xa0;%1&#xa0;» a été lu comme %2.</translation>
    </message>
    <message>
        <source>Compare the links with those of another mapper of the same list, offence by offence, or as measures of agreement. Nothing is changed.</source>
        <translation>Comparer les liens avec ceux d’un autre codificateur de la même liste, infraction par infraction, ou sous forme de mesures d’accord. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>The other mapper&apos;s project file, or a table of links.</source>
        <translation>Le fichier de projet de l’autre codificateur, ou un tableau de liens.</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several.</source>
        <translation>Quelle liste&#x202f;; nécessaire lorsque le projet en contient plusieurs.</translation>
    </message>
    <message>
        <source>Which list of the other project; else the one with the most codes in common.</source>
        <translation>Quelle liste de l’autre projet&#x202f;; à défaut, celle qui a le plus de codes en commun.</translation>
    </message>
    <message>
        <source>With a table: column of the national code.</source>
        <translation>Avec un tableau&#xa0;: colonne du code national.</translation>
    </message>
    <message>
        <source>With a table: column of the ICCS code.</source>
        <translation>Avec un tableau&#xa0;: colonne du code ICCS.</translation>
    </message>
    <message>
        <source>With a table: column of the relation.</source>
        <translation>Avec un tableau&#xa0;: colonne de la relation.</translation>
    </message>
    <message>
        <source>Print the measures of agreement instead of the offences.</source>
        <translation>Afficher les mesures d’accord au lieu des infractions.</translation>
    </message>
    <message>
        <source>Leave out the offences on which both decided the same or nothing.</source>
        <translation>Omettre les infractions pour lesquelles les deux ont décidé la même chose ou rien.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Quality measures by codes and by volume, for every list, section, level and status.</source>
        <translation>Mesures de qualité par codes et par volume, pour chaque liste, section, niveau et statut.</translation>
    </message>
    <message>
        <source>Which list; all when left out.</source>
        <translation>Quelle liste&#x202f;; toutes si l’option est omise.</translation>
    </message>
    <message>
        <source>Say why a finding may stand. It stays in the list, marked as explained.</source>
        <translation>Dire pourquoi un constat peut subsister. Il reste dans la liste, marqué comme expliqué.</translation>
    </message>
    <message>
        <source>Id of the check, as &quot;iccs check&quot; prints it.</source>
        <translation>Identifiant du contrôle, tel que l’affiche «&#xa0;iccs check&#xa0;».</translation>
    </message>
    <message>
        <source>Place of the finding, as &quot;iccs check&quot; prints it.</source>
        <translation>Emplacement du constat, tel que l’affiche «&#xa0;iccs check&#xa0;».</translation>
    </message>
    <message>
        <source>Why it may stand.</source>
        <translation>Pourquoi il peut subsister.</translation>
    </message>
    <message>
        <source>Take the explanation back.</source>
        <translation>Retirer l’explication.</translation>
    </message>
    <message>
        <source>An explanation needs --reason.</source>
        <translation>Une explication exige --reason.</translation>
    </message>
    <message>
        <source>Print the formats.</source>
        <translation>Afficher les formats.</translation>
    </message>
    <message>
        <source>There is no export format &quot;%1&quot;. &quot;iccs export --list&quot; prints them.</source>
        <translation>Le format d’exportation «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;iccs export --list&#xa0;» affiche les formats.</translation>
    </message>
    <message>
        <source>An export needs a project file and --out FILE.</source>
        <translation>Une exportation exige un fichier de projet et --out FICHIER.</translation>
    </message>
    <message>
        <source>Wrote %1. %2</source>
        <translation>%1 écrit. %2</translation>
    </message>
    <message>
        <source>Print the audit trail, newest first; or take edits back and bring them again.</source>
        <translation>Afficher le journal des modifications, de la plus récente à la plus ancienne&#x202f;; ou annuler des modifications et les rétablir.</translation>
    </message>
    <message>
        <source>How many lines (100).</source>
        <translation>Nombre de lignes (100).</translation>
    </message>
    <message>
        <source>Take back so many edits.</source>
        <translation>Annuler ce nombre de modifications.</translation>
    </message>
    <message>
        <source>Bring back so many edits.</source>
        <translation>Rétablir ce nombre de modifications.</translation>
    </message>
    <message>
        <source>Name of the list; the file&apos;s name when left out.</source>
        <translation>Nom de la liste&#x202f;; nom du fichier si l’option est omise.</translation>
    </message>
    <message>
        <source>police, prosecution, courts, prisons, survey or other.</source>
        <translation>police (police), prosecution (parquet), courts (tribunaux), prisons (prisons), survey (enquête) ou other (autre).</translation>
    </message>
    <message>
        <source>Take the difference over.</source>
        <translation>Reprendre les différences.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of institution. Use police, prosecution, courts, prisons, survey or other.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’institution. Utilisez police, prosecution, courts, prisons, survey ou other.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in as offences of the list &quot;%1&quot; (%2, %3), with %4 finding(s).</source>
        <translation>
            <numerusform>%n ligne a été importée comme infraction de la liste «&#xa0;%1&#xa0;» (%2, %3)&#x202f;; constats&#xa0;: %4.</numerusform>
            <numerusform>%n lignes ont été importées comme infractions de la liste «&#xa0;%1&#xa0;» (%2, %3)&#x202f;; constats&#xa0;: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; is in the project already; this file changes %n thing(s). Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>La liste «&#xa0;%1&#xa0;» est déjà dans le projet&#x202f;; ce fichier y change %n élément. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
            <numerusform>La liste «&#xa0;%1&#xa0;» est déjà dans le projet&#x202f;; ce fichier y change %n éléments. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken over; the list &quot;%1&quot; is now version %2.</source>
        <translation>
            <numerusform>%n changement a été repris&#x202f;; la liste «&#xa0;%1&#xa0;» en est maintenant à la version %2.</numerusform>
            <numerusform>%n changements ont été repris&#x202f;; la liste «&#xa0;%1&#xa0;» en est maintenant à la version %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Titles need --code, --label and --text-language.</source>
        <translation>Les intitulés exigent --code, --label et --text-language.</translation>
    </message>
    <message>
        <source>Titles were to be taken in from %1.</source>
        <translation>Importation des intitulés depuis %1.</translation>
    </message>
    <message>
        <source>No row has the code of an ICCS category and a title.</source>
        <translation>Aucune ligne ne comporte le code d’une catégorie de l’ICCS et un intitulé.</translation>
    </message>
    <message>
        <source>Check --code and --label; nothing was changed. &quot;iccs classification&quot; prints the codes.</source>
        <translation>Vérifiez --code et --label&#x202f;; rien n’a été modifié. «&#xa0;iccs classification&#xa0;» affiche les codes.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>%n code a été lu avec un zéro perdu rétabli, ou sous un autre numéro.</numerusform>
            <numerusform>%n codes ont été lus avec un zéro perdu rétabli, ou sous un autre numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; instead of &quot;%2&quot;</source>
        <translation>«&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of that language are in the project with other words. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n intitulé de cette langue est déjà dans le projet avec d’autres mots. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
            <numerusform>%n intitulés de cette langue sont déjà dans le projet avec d’autres mots. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of %1 categories came in.</source>
        <translation>
            <numerusform>%n intitulé importé, pour %1 catégories.</numerusform>
            <numerusform>%n intitulés importés, pour %1 catégories.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what is in a project file.</source>
        <translation>Afficher le contenu d’un fichier de projet.</translation>
    </message>
    <message>
        <source>%1 (%2, version %3): %4 offences, %5 links, from %6, imported %7</source>
        <translation>%1 (%2, version %3)&#xa0;: %4 infractions, %5 liens, provenant de %6, importée le %7</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 par %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Set links between offences and categories. Accepted suggestions become proposals, never approved links.</source>
        <translation>Établir des liens entre infractions et catégories. Les suggestions acceptées deviennent des propositions, jamais des liens approuvés.</translation>
    </message>
    <message>
        <source>CODE=ICCS, several times; CODE= with --reason for an offence without a category.</source>
        <translation>CODE=ICCS, plusieurs fois&#x202f;; CODE= avec --reason pour une infraction sans catégorie.</translation>
    </message>
    <message>
        <source>With --set: equal, inside, contains, overlap or none. With --from: its column.</source>
        <translation>Avec --set&#xa0;: equal (mêmes actes), inside (incluse), contains (plus large), overlap (chevauchement) ou none (aucune). Avec --from&#xa0;: sa colonne.</translation>
    </message>
    <message>
        <source>With --set: draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>Avec --set&#xa0;: draft (brouillon), proposed (proposé), in review (en cours d’examen), disputed (contesté), approved (approuvé) ou out of scope (hors champ).</translation>
    </message>
    <message>
        <source>With --set: why.</source>
        <translation>Avec --set&#xa0;: pourquoi.</translation>
    </message>
    <message>
        <source>With --set and no category: why there is none.</source>
        <translation>Avec --set et sans catégorie&#xa0;: pourquoi il n’y en a pas.</translation>
    </message>
    <message>
        <source>A table of links, or our own export after review.</source>
        <translation>Un tableau de liens, ou notre propre exportation après examen.</translation>
    </message>
    <message>
        <source>With --from: column of the national code.</source>
        <translation>Avec --from&#xa0;: colonne du code national.</translation>
    </message>
    <message>
        <source>With --from: column of the ICCS code.</source>
        <translation>Avec --from&#xa0;: colonne du code ICCS.</translation>
    </message>
    <message>
        <source>Propose the first suggestion for every offence without a link.</source>
        <translation>Proposer la première suggestion pour chaque infraction sans lien.</translation>
    </message>
    <message>
        <source>How sure a suggestion must be (0.5).</source>
        <translation>Degré de confiance exigé d’une suggestion (0.5).</translation>
    </message>
    <message>
        <source>With --from and our own whole export: remove links whose rows are gone.</source>
        <translation>Avec --from et notre propre exportation complète&#xa0;: supprimer les liens dont les lignes ont disparu.</translation>
    </message>
    <message>
        <source>Print what would change, and change nothing.</source>
        <translation>Afficher ce qui changerait, sans rien modifier.</translation>
    </message>
    <message>
        <source>Give one of --set, --from and --accept-suggestions.</source>
        <translation>Indiquez l’une des options --set, --from et --accept-suggestions.</translation>
    </message>
    <message>
        <source>Links were to be set.</source>
        <translation>Établissement de liens.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut.</translation>
    </message>
    <message>
        <source>Use draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>Utilisez draft, proposed, in review, disputed, approved ou out of scope.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no relation.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une relation.</translation>
    </message>
    <message>
        <source>Use equal, inside, contains, overlap or none.</source>
        <translation>Utilisez equal, inside, contains, overlap ou none.</translation>
    </message>
    <message>
        <source>The relation &quot;none&quot; goes with no category.</source>
        <translation>La relation «&#xa0;none&#xa0;» ne va avec aucune catégorie.</translation>
    </message>
    <message>
        <source>Write CODE= without a category, or another relation.</source>
        <translation>Écrivez CODE= sans catégorie, ou une autre relation.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no equals sign.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de signe égal.</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, for example 861=0401.</source>
        <translation>Écrivez CODE=ICCS, par exemple 861=0401.</translation>
    </message>
    <message>
        <source>This edition of ICCS has no category &quot;%1&quot;.</source>
        <translation>Cette édition de l’ICCS n’a pas de catégorie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) set.</source>
        <translation>
            <numerusform>%n lien établi.</numerusform>
            <numerusform>%n liens établis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no row in the table and were kept; add --remove-missing to remove them.</source>
        <translation>
            <numerusform>%n lien n’a pas de ligne dans le tableau et a été conservé&#x202f;; ajoutez --remove-missing pour le supprimer.</numerusform>
            <numerusform>%n liens n’ont pas de ligne dans le tableau et ont été conservés&#x202f;; ajoutez --remove-missing pour les supprimer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed, %1 unchanged, %2 finding(s).</source>
        <translation>
            <numerusform>%n lien modifié, %1 inchangés&#x202f;; constats&#xa0;: %2.</numerusform>
            <numerusform>%n liens modifiés, %1 inchangés&#x202f;; constats&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the correspondence table; offences without a link have empty cells.</source>
        <translation>Afficher la table de correspondance&#x202f;; les infractions sans lien ont des cellules vides.</translation>
    </message>
    <message>
        <source>Make a project file.</source>
        <translation>Créer un fichier de projet.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>Le fichier à créer.</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>Trois lettres de la norme ISO 3166-1, par exemple CHL.</translation>
    </message>
    <message>
        <source>Who keeps the project.</source>
        <translation>Qui tient le projet.</translation>
    </message>
    <message>
        <source>A title for reports.</source>
        <translation>Un titre pour les rapports.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a country code. Use the three letters of ISO 3166-1, e.g. CHL.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de pays. Utilisez les trois lettres de la norme ISO 3166-1, par exemple CHL.</translation>
    </message>
    <message>
        <source>A project was to be made as %1.</source>
        <translation>Création d’un projet sous le nom %1.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file away.</source>
        <translation>Choisissez un autre nom ou déplacez ce fichier.</translation>
    </message>
    <message>
        <source>Made the project %1.</source>
        <translation>Projet %1 créé.</translation>
    </message>
    <message>
        <source>List edits that an abruptly ended program left beside a project, take them over or drop them.</source>
        <translation>Énumérer les modifications qu’un programme interrompu brusquement a laissées à côté d’un projet, les reprendre ou les abandonner.</translation>
    </message>
    <message>
        <source>Take the edits over and save.</source>
        <translation>Reprendre les modifications et enregistrer.</translation>
    </message>
    <message>
        <source>Drop the edits for good.</source>
        <translation>Abandonner définitivement les modifications.</translation>
    </message>
    <message>
        <source>Give --accept or --discard, not both.</source>
        <translation>Indiquez --accept ou --discard, mais pas les deux.</translation>
    </message>
    <message>
        <source>Nothing was left over beside %1.</source>
        <translation>Rien n’est resté en suspens à côté de %1.</translation>
    </message>
    <message>
        <source>The edits are still left over: make room on the disk or allow writing there, then run this again.</source>
        <translation>Les modifications sont toujours en suspens&#xa0;: libérez de l’espace sur le disque ou autorisez-y l’écriture, puis relancez la commande.</translation>
    </message>
    <message>
        <source>Ranked ICCS categories for the offences of a project, or of a list file, each with its reasons.</source>
        <translation>Catégories de l’ICCS classées par ordre de pertinence pour les infractions d’un projet ou d’un fichier de liste, chacune avec ses raisons.</translation>
    </message>
    <message>
        <source>A project file; or give --offences.</source>
        <translation>Un fichier de projet&#x202f;; ou indiquez --offences.</translation>
    </message>
    <message>
        <source>A list file, without a project.</source>
        <translation>Un fichier de liste, sans projet.</translation>
    </message>
    <message>
        <source>Which list of the project; all when left out.</source>
        <translation>Quelle liste du projet&#x202f;; toutes si l’option est omise.</translation>
    </message>
    <message>
        <source>Only these national codes.</source>
        <translation>Seulement ces codes nationaux.</translation>
    </message>
    <message>
        <source>Method of suggestion; the default is best.</source>
        <translation>Méthode de suggestion&#x202f;; la méthode par défaut est la meilleure.</translation>
    </message>
    <message>
        <source>Candidates per offence (5).</source>
        <translation>Catégories candidates par infraction (5).</translation>
    </message>
    <message>
        <source>Only offences without a link.</source>
        <translation>Seulement les infractions sans lien.</translation>
    </message>
    <message>
        <source>Give either a project file or --offences LIST.</source>
        <translation>Indiquez soit un fichier de projet, soit --offences LISTE.</translation>
    </message>
    <message>
        <source>There is no method of suggestion called &quot;%1&quot;.</source>
        <translation>Il n’y a pas de méthode de suggestion nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>csv, json or table; for export: the format.</source>
        <translation>csv, json ou table&#x202f;; pour export&#xa0;: le format.</translation>
    </message>
    <message>
        <source>File to write; &quot;-&quot; is standard output.</source>
        <translation>Fichier à écrire&#x202f;; «&#xa0;-&#xa0;» désigne la sortie standard.</translation>
    </message>
    <message>
        <source>Language of labels and messages, e.g. es.</source>
        <translation>Langue des libellés et des messages, par exemple fr.</translation>
    </message>
    <message>
        <source>Who is named in the audit trail.</source>
        <translation>Personne nommée dans le journal des modifications.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>Positionals</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>INT</source>
        <translation>ENTIER</translation>
    </message>
    <message>
        <source>FLOAT</source>
        <translation>DÉCIMAL</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>OBLIGATOIRE</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Print this page and end.</source>
        <translation>Afficher cette page et terminer.</translation>
    </message>
    <message>
        <source>Print the version and end.</source>
        <translation>Afficher la version et terminer.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple&#xa0;:</translation>
    </message>
    <message>
        <source>Maps national offence codes onto ICCS, the International Classification of Crime for Statistical Purposes (UNODC 2015).</source>
        <translation>Met en correspondance les codes nationaux d’infraction avec l’ICCS, la Classification internationale des infractions à des fins statistiques (ONUDC, 2015).</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>A page about a command.</source>
        <translation>Une page sur une commande.</translation>
    </message>
    <message>
        <source>The command.</source>
        <translation>La commande.</translation>
    </message>
    <message>
        <source>Sheet of a workbook, by name or number.</source>
        <translation>Feuille d’un classeur, par nom ou numéro.</translation>
    </message>
    <message>
        <source>What parts the columns; detected when left out.</source>
        <translation>Ce qui sépare les colonnes&#x202f;; détecté si l’option est omise.</translation>
    </message>
    <message>
        <source>Encoding of a text file; detected when left out.</source>
        <translation>Encodage d’un fichier texte&#x202f;; détecté si l’option est omise.</translation>
    </message>
    <message>
        <source>Column of the national code.</source>
        <translation>Colonne du code national.</translation>
    </message>
    <message>
        <source>Column of the label.</source>
        <translation>Colonne du libellé.</translation>
    </message>
    <message>
        <source>Column of the definition or legal text.</source>
        <translation>Colonne de la définition ou du texte légal.</translation>
    </message>
    <message>
        <source>Column of the legal provision.</source>
        <translation>Colonne de la disposition légale.</translation>
    </message>
    <message>
        <source>Column of the national heading or family.</source>
        <translation>Colonne de la rubrique ou de la famille nationale.</translation>
    </message>
    <message>
        <source>Column of the first day in force.</source>
        <translation>Colonne du premier jour de validité.</translation>
    </message>
    <message>
        <source>Column of the last day in force.</source>
        <translation>Colonne du dernier jour de validité.</translation>
    </message>
    <message>
        <source>Column(s) of counts; the header names the period.</source>
        <translation>Colonne(s) de nombres de cas&#x202f;; l’en-tête indique la période.</translation>
    </message>
    <message>
        <source>Language of the labels, e.g. es; guessed when left out.</source>
        <translation>Langue des libellés, par exemple fr&#x202f;; devinée si l’option est omise.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; was looked for.</source>
        <translation>Recherche de la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The table has no such column.</source>
        <translation>Le tableau n’a pas cette colonne.</translation>
    </message>
    <message>
        <source>Give one of these, or its number: %1. If they look garbled, give --encoding or --delimiter.</source>
        <translation>Indiquez l’une de celles-ci, ou son numéro&#xa0;: %1. Si elles semblent brouillées, indiquez --encoding ou --delimiter.</translation>
    </message>
    <message>
        <source>no such category in ICCS 1.0</source>
        <translation>cette catégorie n’existe pas dans l’ICCS 1.0</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>pas d’intitulé</translation>
    </message>
    <message>
        <source>the code stands above with another title</source>
        <translation>le code figure plus haut avec un autre intitulé</translation>
    </message>
    <message>
        <source>How good the suggestions are: each confirmed link is compared with what would be suggested without it.</source>
        <translation>Qualité des suggestions&#xa0;: chaque lien confirmé est comparé à ce qui serait suggéré sans lui.</translation>
    </message>
    <message>
        <source>The suggestions were to be measured on confirmed links.</source>
        <translation>Les suggestions devaient être mesurées sur les liens confirmés.</translation>
    </message>
    <message>
        <source>No link is approved, or in review with a reviewer, yet.</source>
        <translation>Aucun lien n’est encore approuvé, ni en cours d’examen avec un examinateur.</translation>
    </message>
    <message>
        <source>Approve links first: in the window, or with iccs map --status approved.</source>
        <translation>Approuvez d’abord des liens&#xa0;: dans la fenêtre, ou avec iccs map --status approved.</translation>
    </message>
    <message>
        <source>Whose reference table it is, by name or ISO 3166 code.</source>
        <translation>Pays auquel appartient la table de référence, par son nom ou son code ISO 3166.</translation>
    </message>
    <message>
        <source>Which table of that country, when it has several.</source>
        <translation>Laquelle des tables de ce pays, s’il en a plusieurs.</translation>
    </message>
    <message>
        <source>Column of the ICCS code of a reference table.</source>
        <translation>Colonne du code ICCS d’une table de référence.</translation>
    </message>
    <message>
        <source>A reference table needs --country, whose decisions it holds.</source>
        <translation>Une table de référence exige --country&#xa0;: le pays dont elle contient les décisions.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was replaced.</source>
        <translation>La table de référence «&#xa0;%1&#xa0;» a été remplacée.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; came in.</source>
        <translation>La table de référence «&#xa0;%1&#xa0;» a été importée.</translation>
    </message>
    <message>
        <source>%1: %2 offences, from %3, imported %4</source>
        <translation>%1&#xa0;: %2 infractions, provenant de %3, importée le %4</translation>
    </message>
    <message>
        <source>Print the correspondence tables of other countries that a project uses as precedents, or take one out.</source>
        <translation>Afficher les tables de correspondance d’autres pays qu’un projet utilise comme précédents, ou en retirer une.</translation>
    </message>
    <message>
        <source>Take out the table with this id.</source>
        <translation>Retirer la table qui porte cet identifiant.</translation>
    </message>
    <message>
        <source>The reference table &quot;%1&quot; was to be taken out.</source>
        <translation>Retrait de la table de référence «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The project has no such table.</source>
        <translation>Le projet n’a pas de table de ce nom.</translation>
    </message>
    <message>
        <source>Give one of these ids: %1.</source>
        <translation>Indiquez l’un de ces identifiants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Correspondence table of another country, used as precedents.</source>
        <translation>Table de correspondance d’un autre pays, utilisée comme source de précédents.</translation>
    </message>
    <message>
        <source>Whose table that is; the file&apos;s name when left out.</source>
        <translation>À qui appartient cette table&#x202f;; nom du fichier si l’option est omise.</translation>
    </message>
    <message>
        <source>Language of its labels; guessed when left out.</source>
        <translation>Langue de ses libellés&#x202f;; devinée si l’option est omise.</translation>
    </message>
    <message>
        <source>Its column of labels.</source>
        <translation>Sa colonne de libellés.</translation>
    </message>
    <message>
        <source>Its column of ICCS codes.</source>
        <translation>Sa colonne de codes ICCS.</translation>
    </message>
    <message>
        <source>%1 Yes: %2. No: %3.</source>
        <translation>%1 Oui&#xa0;: %2. Non&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Decision tables: CSV, TSV, XLSX or ODS.</source>
        <translation>Tables de décision&#xa0;: CSV, TSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>National attributes that the tables ask for, as a table.</source>
        <translation>Attributs nationaux que les tables demandent, sous forme de tableau.</translation>
    </message>
    <message>
        <source>%1: %2 combinations, %3 without an answer.</source>
        <translation>%1&#xa0;: %2 combinaisons, dont %3 sans réponse.</translation>
    </message>
    <message>
        <source>%1: too many combinations to look at all of them; what is printed is right, but there may be more.</source>
        <translation>%1&#xa0;: les combinaisons sont trop nombreuses pour être toutes examinées&#x202f;; ce qui est affiché est exact, mais il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>Rows: %1. Left out by the layout: %2. Unreadable: %3.</source>
        <translation>Lignes&#xa0;: %1. Laissées de côté par le dessin de fichier&#xa0;: %2. Illisibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same group is: %1.</source>
        <translation>Non comptées, car une infraction plus grave du même groupe l’est&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counted: %1 = coded %2 + out of scope %3 + not mapped %4.</source>
        <translation>Comptés&#xa0;: %1 = codés %2 + hors champ %3 + sans lien %4.</translation>
    </message>
    <message>
        <source>Coded by a default row or a common parent: %1.</source>
        <translation>Codés par une ligne par défaut ou une catégorie supérieure commune&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not mapped, %1: %2.</source>
        <translation>Sans lien, %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Further unknown values: %1.</source>
        <translation>Autres valeurs inconnues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Code a file of records or counts: every record gets its ICCS category by the decision tables and links of its offence code. Prints a cross table, writes a coded file, or both, and proves that nothing got lost.</source>
        <translation>Coder un fichier d’enregistrements ou d’effectifs&#xa0;: chaque enregistrement reçoit sa catégorie ICCS selon les tables de décision et les liens de son code d’infraction. Imprime un tableau croisé, écrit un fichier codé, ou les deux, et prouve que rien ne s’est perdu.</translation>
    </message>
    <message>
        <source>Records: CSV, TSV, XLSX or ODS.</source>
        <translation>Enregistrements&#xa0;: CSV, TSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>Dimensions of the cross table, separated by commas: iccs, iccs2, tags, attributes, columns.</source>
        <translation>Dimensions du tableau croisé, séparées par des virgules&#xa0;: iccs, iccs2, tags, attributs, colonnes.</translation>
    </message>
    <message>
        <source>Processors to use; all when 0.</source>
        <translation>Processeurs à utiliser&#x202f;; tous si 0.</translation>
    </message>
    <message>
        <source>In the coded file, say why each record was coded so.</source>
        <translation>Dans le fichier codé, dire pourquoi chaque enregistrement a été codé ainsi.</translation>
    </message>
    <message>
        <source>Count only the most serious offence of each group of the layout.</source>
        <translation>Ne compter que l’infraction la plus grave de chaque groupe du dessin de fichier.</translation>
    </message>
    <message>
        <source>Use approved links only.</source>
        <translation>N’utiliser que les liens approuvés.</translation>
    </message>
    <message>
        <source>Of %1 decision tables %2 concern the list &quot;%3&quot;; a table names the list in its line &quot;scope&quot;.</source>
        <translation>Sur %1 tables de décision, %2 concernent la liste «&#xa0;%3&#xa0;»&#x202f;; une table nomme la liste dans sa ligne «&#xa0;scope&#xa0;».</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>Which list; needed when the project has several and the layout names none of them.</source>
        <translation>Quelle liste&#x202f;; nécessaire lorsque le projet en contient plusieurs et que le dessin de fichier n’en nomme aucune.</translation>
    </message>
    <message>
        <source>Unit of count: %1. Moment of recording: %2.</source>
        <translation>Unité de compte&#xa0;: %1. Moment de l’enregistrement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not counted, because their group has the category already: %1.</source>
        <translation>Non comptées, car leur groupe a déjà la catégorie&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Attempted, so coded but not in the table: %1.</source>
        <translation>Tentatives, donc codées mais absentes du tableau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&quot;mapping&quot;, &quot;rules&quot;, or the id of one check.</source>
        <translation>«&#xa0;mapping&#xa0;», «&#xa0;rules&#xa0;» ou l’identifiant d’un seul contrôle.</translation>
    </message>
    <message>
        <source>What the columns of the records mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>Ce que signifient les colonnes des enregistrements&#xa0;: un dessin de fichier du projet, par son nom, ou un fichier JSON ou CSV.</translation>
    </message>
    <message>
        <source>Counting rules as a JSON file, instead of those of the project.</source>
        <translation>Règles de comptage dans un fichier JSON, au lieu de celles du projet.</translation>
    </message>
    <message>
        <source>What is counted: offences, incidents, victims, suspects, persons or rows. Incidents and people count once in each category, by the group columns of the layout.</source>
        <translation>Ce qui est compté&#xa0;: offences (infractions), incidents (incidents), victims (victimes), suspects (suspects), persons (personnes) ou rows (lignes). Les incidents et les personnes comptent une fois dans chaque catégorie, d’après les colonnes de groupe du dessin de fichier.</translation>
    </message>
    <message>
        <source>Where the coded records go; --out when nothing else is made, or with --out-table.</source>
        <translation>Où vont les enregistrements codés&#x202f;; --out si rien d’autre n’est produit, ou avec --out-table.</translation>
    </message>
    <message>
        <source>Where the cross table goes; standard output when left out.</source>
        <translation>Où va le tableau croisé&#x202f;; la sortie standard si l’option est omise.</translation>
    </message>
    <message>
        <source>Where a table of what became of all records goes.</source>
        <translation>Où va un tableau qui indique ce que sont devenus tous les enregistrements.</translation>
    </message>
    <message>
        <source>Only one of the coded records, the table and the totals can go to standard output. Name files with --coded, --out-table and --totals.</source>
        <translation>Un seul des trois résultats (enregistrements codés, tableau, totaux) peut aller vers la sortie standard. Indiquez des fichiers avec --coded, --out-table et --totals.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no unit of count. Use offences, incidents, victims, suspects, persons or rows.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité de compte. Utilisez offences, incidents, victims, suspects, persons ou rows.</translation>
    </message>
    <message>
        <source>marked as a sum in the list</source>
        <translation>signalé comme somme dans la liste</translation>
    </message>
    <message>
        <source>called a total</source>
        <translation>désigné comme total</translation>
    </message>
    <message>
        <source>the sum of others in every place</source>
        <translation>somme d’autres éléments partout</translation>
    </message>
    <message>
        <source>above other codes, where these are given</source>
        <translation>au-dessus d’autres codes, là où ceux-ci sont donnés</translation>
    </message>
    <message>
        <source>Further sums kept out: %1. --kept-out FILE writes them all.</source>
        <translation>Autres sommes mises à part&#xa0;: %1. --kept-out FICHIER les écrit toutes.</translation>
    </message>
    <message>
        <source>%1: all counts %2 = coded %3 + out of scope %4 + not mapped %5 + sums kept out %6 + left out by the layout %7.</source>
        <translation>%1&#xa0;: tous les effectifs %2 = codés %3 + hors champ %4 + sans lien %5 + sommes mises à part %6 + laissés de côté par le dessin de fichier %7.</translation>
    </message>
    <message>
        <source>%1: not mapped, %2: %3.</source>
        <translation>%1&#xa0;: sans lien, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Code a table of counts by national code, long or wide. Rows, values and columns that are sums of others are found, named and kept out; counts that are not given are listed and never guessed; the totals of every measure and period are proven.</source>
        <translation>Coder un tableau d’effectifs par code national, long ou large. Les lignes, valeurs et colonnes qui sont des sommes d’autres sont repérées, nommées et mises à part&#x202f;; les effectifs non donnés sont énumérés et jamais supposés&#x202f;; les totaux de chaque mesure et de chaque période sont prouvés.</translation>
    </message>
    <message>
        <source>Counts: CSV, TSV, XLSX or ODS.</source>
        <translation>Effectifs&#xa0;: CSV, TSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>Dimensions of the table, separated by commas: iccs (when not said), iccs2, tags, attributes, dimensions of the layout, columns.</source>
        <translation>Dimensions du tableau, séparées par des virgules&#xa0;: iccs (par défaut), iccs2, tags, attributs, dimensions du dessin de fichier, colonnes.</translation>
    </message>
    <message>
        <source>Dimensions by which the totals are proven; when not said, measure, year and period.</source>
        <translation>Dimensions selon lesquelles les totaux sont prouvés&#x202f;; à défaut d’indication, la mesure, l’année et la période.</translation>
    </message>
    <message>
        <source>Where the list of the sums that are kept out goes, as CSV.</source>
        <translation>Où va la liste des sommes mises à part, au format CSV.</translation>
    </message>
    <message>
        <source>Look for no sums: count every row the layout does not leave out.</source>
        <translation>Ne pas chercher de sommes&#xa0;: compter chaque ligne que le dessin de fichier ne laisse pas de côté.</translation>
    </message>
    <message>
        <source>The layout is one of records; &quot;iccs code&quot; codes them. Say &quot;unit&quot;: &quot;count&quot; in the layout when each row holds counts.</source>
        <translation>Le dessin de fichier décrit des enregistrements&#x202f;; «&#xa0;iccs code&#xa0;» les code. Indiquez &quot;unit&quot;: &quot;count&quot; dans le dessin de fichier lorsque chaque ligne contient des effectifs.</translation>
    </message>
    <message>
        <source>Counts: %1. Empty cells: %2. Not stated: %3. Not readable as numbers: %4.</source>
        <translation>Effectifs&#xa0;: %1. Cellules vides&#xa0;: %2. Non indiqués&#xa0;: %3. Illisibles comme nombres&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Of coding scripts: the record layout of the project; needed when it has several.</source>
        <translation>Pour les scripts de codage&#xa0;: le dessin de fichier du projet&#x202f;; nécessaire lorsque le projet en a plusieurs.</translation>
    </message>
    <message>
        <source>Of coding scripts: what they count by, as in &quot;iccs code&quot;; all that the layout gives when left out.</source>
        <translation>Pour les scripts de codage&#xa0;: ce selon quoi ils comptent, comme dans «&#xa0;iccs code&#xa0;»&#x202f;; tout ce que fournit le dessin de fichier si l’option est omise.</translation>
    </message>
    <message>
        <source>Take in a national offence list, official ICCS titles in another language, the correspondence table of another country as precedents, or what codes records: national attributes, decision tables, a record layout, counting rules. A second import of the same thing prints the difference and takes it over only with --accept.</source>
        <translation>Importer une liste nationale d’infractions, les intitulés officiels de l’ICCS dans une autre langue, la table de correspondance d’un autre pays comme source de précédents, ou ce qui sert à coder des enregistrements&#xa0;: attributs nationaux, tables de décision, dessin de fichier, règles de comptage. Une seconde importation du même objet affiche la différence et ne la reprend qu’avec --accept.</translation>
    </message>
    <message>
        <source>CSV, TSV, XLSX or ODS file; rules as DMN too.</source>
        <translation>Fichier CSV, TSV, XLSX ou ODS&#x202f;; les règles aussi au format DMN.</translation>
    </message>
    <message>
        <source>What it is: offences, titles, reference, attributes, rules, layout or counting.</source>
        <translation>Ce dont il s’agit&#xa0;: offences (infractions), titles (intitulés), reference (table de référence), attributes (attributs), rules (tables de décision), layout (dessin de fichier) ou counting (règles de comptage).</translation>
    </message>
    <message>
        <source>--as takes &quot;offences&quot;, &quot;titles&quot;, &quot;reference&quot;, &quot;attributes&quot;, &quot;rules&quot;, &quot;layout&quot; or &quot;counting&quot;, not &quot;%1&quot;.</source>
        <translation>--as accepte «&#xa0;offences&#xa0;», «&#xa0;titles&#xa0;», «&#xa0;reference&#xa0;», «&#xa0;attributes&#xa0;», «&#xa0;rules&#xa0;», «&#xa0;layout&#xa0;» ou «&#xa0;counting&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>This file would replace %n thing(s) of the project. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>Ce fichier remplacerait %n élément du projet. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
            <numerusform>Ce fichier remplacerait %n éléments du projet. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in.</source>
        <translation>
            <numerusform>%n élément importé.</numerusform>
            <numerusform>%n éléments importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) are in the project with other contents. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n table de décision est déjà dans le projet avec un autre contenu. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
            <numerusform>%n tables de décision sont déjà dans le projet avec un autre contenu. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) came in.</source>
        <translation>
            <numerusform>%n table de décision importée.</numerusform>
            <numerusform>%n tables de décision importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are in the project with other values. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n attribut est déjà dans le projet avec d’autres valeurs. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
            <numerusform>%n attributs sont déjà dans le projet avec d’autres valeurs. Rien n’a été repris&#xa0;: ajoutez --accept pour le faire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) came in.</source>
        <translation>
            <numerusform>%n attribut importé.</numerusform>
            <numerusform>%n attributs importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check decision tables: overlaps, gaps, rows without use, rows that could be one, each with a record that proves it. Or compare two versions of them, or ask why an offence with certain values gets its category and not another one.</source>
        <translation>Contrôler des tables de décision&#xa0;: chevauchements, lacunes, lignes sans effet, lignes qui pourraient n’en faire qu’une, chaque fois avec un enregistrement qui le prouve. Ou comparer deux versions de ces tables, ou demander pourquoi une infraction ayant certaines valeurs reçoit sa catégorie et non une autre.</translation>
    </message>
    <message>
        <source>What to do: check, compare or why.</source>
        <translation>Ce qu’il faut faire&#xa0;: check (contrôler), compare (comparer) ou why (demander pourquoi).</translation>
    </message>
    <message>
        <source>A project, or decision tables as CSV, TSV, XLSX or ODS; with why a project.</source>
        <translation>Un projet, ou des tables de décision au format CSV, TSV, XLSX ou ODS&#x202f;; avec why, un projet.</translation>
    </message>
    <message>
        <source>With compare: the other version of the tables. With why: the values of the record, ATTRIBUTE=VALUE, separated by commas.</source>
        <translation>Avec compare&#xa0;: l’autre version des tables. Avec why&#xa0;: les valeurs de l’enregistrement, ATTRIBUT=VALEUR, séparées par des virgules.</translation>
    </message>
    <message>
        <source>With why: further decision tables, before they are imported.</source>
        <translation>Avec why&#xa0;: d’autres tables de décision, avant leur importation.</translation>
    </message>
    <message>
        <source>With why: the national code.</source>
        <translation>Avec why&#xa0;: le code national.</translation>
    </message>
    <message>
        <source>With why: a category, to be told why it is not that one.</source>
        <translation>Avec why&#xa0;: une catégorie, pour savoir pourquoi ce n’est pas celle-là.</translation>
    </message>
    <message>
        <source>rules takes &quot;check&quot;, &quot;compare&quot; or &quot;why&quot;, not &quot;%1&quot;.</source>
        <translation>rules accepte «&#xa0;check&#xa0;», «&#xa0;compare&#xa0;» ou «&#xa0;why&#xa0;», et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>rules compare needs the other version: --with names it.</source>
        <translation>rules compare exige l’autre version&#xa0;: --with l’indique.</translation>
    </message>
    <message>
        <source>rules why needs the national code: --code names it.</source>
        <translation>rules why exige le code national&#xa0;: --code l’indique.</translation>
    </message>
    <message>
        <source>The value &quot;%1&quot; was to be understood.</source>
        <translation>Interprétation de la valeur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It names no attribute.</source>
        <translation>Elle ne désigne aucun attribut.</translation>
    </message>
    <message>
        <source>Write ATTRIBUTE=VALUE. The attributes are: %1.</source>
        <translation>Écrivez ATTRIBUT=VALEUR. Les attributs sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The attribute has no such value.</source>
        <translation>L’attribut n’a pas cette valeur.</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>Ses valeurs sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The classification has no such code.</source>
        <translation>La classification n’a pas ce code.</translation>
    </message>
    <message>
        <source>Look it up with: iccs classification --search TEXT.</source>
        <translation>Recherchez-le avec&#xa0;: iccs classification --search TEXTE.</translation>
    </message>
    <message>
        <source>Name a file, or one of the layouts of the project: %1.</source>
        <translation>Indiquez un fichier, ou l’un des dessins de fichier du projet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The counting rules %1 were to be read.</source>
        <translation>Lecture des règles de comptage %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>Vérifiez que le fichier existe et que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>Give a JSON object with unit (offences, incidents, victims, suspects, persons, rows), principal_offence, seriousness, attempts_with_completed, moment (input, process, output) and note.</source>
        <translation>Fournissez un objet JSON avec unit (offences, incidents, victims, suspects, persons, rows), principal_offence, seriousness, attempts_with_completed, moment (input, process, output) et note.</translation>
    </message>
    <message>
        <source>Shared out by weights, an estimate: %1.</source>
        <translation>Répartis selon des poids, une estimation&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: the value &quot;%2&quot; is not in the layout; %n time(s), first in row %3.</source>
        <translation>
            <numerusform>Colonne «&#xa0;%1&#xa0;»&#xa0;: la valeur «&#xa0;%2&#xa0;» n’est pas dans le dessin de fichier&#x202f;; %n occurrence, la première à la ligne %3.</numerusform>
            <numerusform>Colonne «&#xa0;%1&#xa0;»&#xa0;: la valeur «&#xa0;%2&#xa0;» n’est pas dans le dessin de fichier&#x202f;; %n occurrences, la première à la ligne %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out, %1 &quot;%2&quot;: %3; %4 in %n row(s). Parts: %5.</source>
        <translation>
            <numerusform>Mis à part, %1 «&#xa0;%2&#xa0;»&#xa0;: %3&#x202f;; %4 dans %n ligne. Parties&#xa0;: %5.</numerusform>
            <numerusform>Mis à part, %1 «&#xa0;%2&#xa0;»&#xa0;: %3&#x202f;; %4 dans %n lignes. Parties&#xa0;: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no count; %n time(s), first in line %3. Not guessed.</source>
        <translation>
            <numerusform>Colonne «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas un effectif&#x202f;; %n occurrence, la première à la ligne %3. Aucune valeur n’est supposée.</numerusform>
            <numerusform>Colonne «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas un effectif&#x202f;; %n occurrences, la première à la ligne %3. Aucune valeur n’est supposée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is not known; %n time(s), first in line %3.</source>
        <translation>
            <numerusform>Colonne «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas connu&#x202f;; %n occurrence, la première à la ligne %3.</numerusform>
            <numerusform>Colonne «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%2&#xa0;» n’est pas connu&#x202f;; %n occurrences, la première à la ligne %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the columns of the counts mean: a layout of the project by name, or a JSON or CSV file.</source>
        <translation>Ce que signifient les colonnes des effectifs&#xa0;: un dessin de fichier du projet, par son nom, ou un fichier JSON ou CSV.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own.</source>
        <translation>Le questionnaire, par exemple un-cts-2024, ou le dossier de votre propre questionnaire.</translation>
    </message>
    <message>
        <source>Name a questionnaire, such as un-cts-2024.</source>
        <translation>Indiquez un questionnaire, par exemple un-cts-2024.</translation>
    </message>
    <message>
        <source>An earlier release of the same file: what changed and what is gone.</source>
        <translation>Une publication antérieure du même fichier&#xa0;: ce qui a changé et ce qui a disparu.</translation>
    </message>
    <message>
        <source>The id of one check.</source>
        <translation>L’identifiant d’un contrôle.</translation>
    </message>
    <message>
        <source>Figures are those of the earlier release</source>
        <translation>Les chiffres sont ceux de la publication antérieure</translation>
    </message>
    <message>
        <source>Figures of the earlier release are still there</source>
        <translation>Les chiffres de la publication antérieure sont toujours présents</translation>
    </message>
    <message>
        <source>Only the check &quot;%1&quot; was to be run.</source>
        <translation>Exécution du seul contrôle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The questionnaire has none of that id.</source>
        <translation>Le questionnaire n’a aucun contrôle portant cet identifiant.</translation>
    </message>
    <message>
        <source>&quot;iccs questionnaire checks %1&quot; lists them.</source>
        <translation>«&#xa0;iccs questionnaire checks %1&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;: unodc-portal.</source>
        <translation>Le dessin de fichier «&#xa0;%1&#xa0;» n’existe pas&#xa0;: unodc-portal.</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them figures of the questionnaire, %3 countries.</source>
        <translation>Lignes&#xa0;: %1, dont chiffres du questionnaire&#xa0;: %2&#x202f;; pays&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Let the file replace what was typed, imported or returned.</source>
        <translation>Laisser le fichier remplacer ce qui a été saisi, importé ou renvoyé.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Importer %n réponse</numerusform>
            <numerusform>Importer %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>Réponses ajoutées&#xa0;: %1, modifiées&#xa0;: %2, inchangées&#xa0;: %3, refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>With --keep: what the counts are of, such as offences, victims or persons.</source>
        <translation>Avec --keep&#xa0;: ce que comptent les effectifs, par exemple offences (infractions), victims (victimes) ou persons (personnes).</translation>
    </message>
    <message>
        <source>Write the correspondence table in a format for others, a script that codes and counts records in another engine, or the response to a questionnaire. What a format cannot carry is said.</source>
        <translation>Écrire la table de correspondance dans un format destiné à d’autres, un script qui code et compte des enregistrements dans un autre moteur, ou la réponse à un questionnaire. Ce qu’un format ne peut pas transmettre est indiqué.</translation>
    </message>
    <message>
        <source>Of responses: the questionnaire, such as un-cts-2024; needed when the project answers several.</source>
        <translation>Pour les réponses&#xa0;: le questionnaire, par exemple un-cts-2024&#x202f;; nécessaire lorsque le projet répond à plusieurs questionnaires.</translation>
    </message>
    <message>
        <source>Of responses: the years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Pour les réponses&#xa0;: les années, par exemple 2022,2023&#x202f;; toutes celles que demande le questionnaire si l’option est omise.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of years; write them as in 2022,2023.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste d’années&#x202f;; écrivez-les comme dans 2022,2023.</translation>
    </message>
    <message>
        <source>Fill a questionnaire from the counts that &quot;iccs code&quot; and &quot;iccs counts&quot; kept. Cells that somebody filled in stay; differences are said.</source>
        <translation>Remplir un questionnaire à partir des effectifs que «&#xa0;iccs code&#xa0;» et «&#xa0;iccs counts&#xa0;» ont conservés. Les cellules remplies par quelqu’un restent telles quelles&#x202f;; les différences sont signalées.</translation>
    </message>
    <message>
        <source>One of its reference years; all when left out.</source>
        <translation>L’une de ses années de référence&#x202f;; toutes si l’option est omise.</translation>
    </message>
    <message>
        <source>With --what-if: which list the code is of, when there are several.</source>
        <translation>Avec --what-if : la liste à laquelle appartient le code, lorsqu’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>What changes with &quot;%1&quot; was to be shown.</source>
        <translation>Affichage de ce qui change avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It does not say which code goes where.</source>
        <translation>Il n’est pas indiqué quel code va où.</translation>
    </message>
    <message>
        <source>Write CODE=ICCS, such as 09B=0103.</source>
        <translation>Écrivez CODE=ICCS, par exemple 09B=0103.</translation>
    </message>
    <message>
        <source>The classification has no such category.</source>
        <translation>La classification n’a pas de catégorie de ce code.</translation>
    </message>
    <message>
        <source>&quot;iccs classification&quot; lists them.</source>
        <translation>«&#xa0;iccs classification&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>Ces effectifs ne conservent pas les codes nationaux et ne peuvent pas être déplacés&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>Remplir %n cellule à partir des données codées</numerusform>
            <numerusform>Remplir %n cellules à partir des données codées</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire %1 was to be filled.</source>
        <translation>Remplissage du questionnaire %1.</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from.</source>
        <translation>Le projet ne conserve aucun effectif permettant de le remplir.</translation>
    </message>
    <message>
        <source>Keep some with: iccs code or iccs counts ... --keep NAME --unit UNIT --stage STAGE.</source>
        <translation>Conservez-en avec&#xa0;: iccs code ou iccs counts ... --keep NOM --unit UNITÉ --stage ÉTAPE.</translation>
    </message>
    <message>
        <source>For indicators: the project with the answers and the population.</source>
        <translation>Pour les indicateurs&#xa0;: le projet contenant les réponses et la population.</translation>
    </message>
    <message>
        <source>Indicators need the answers of a project: --project FILE.</source>
        <translation>Les indicateurs nécessitent les réponses d’un projet&#xa0;: --project FICHIER.</translation>
    </message>
    <message>
        <source>Run a questionnaire&apos;s checks on the answers of a project, or on a published file of many countries. Ends with 1 when there are errors that nobody explained.</source>
        <translation>Exécuter les contrôles d’un questionnaire sur les réponses d’un projet, ou sur un fichier publié portant sur de nombreux pays. Se termine par 1 s’il y a des erreurs que personne n’a expliquées.</translation>
    </message>
    <message>
        <source>The project file, when its answers are to be checked.</source>
        <translation>Le fichier de projet, lorsque ce sont ses réponses qui doivent être contrôlées.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; of a project all that have answers when left out.</source>
        <translation>Le questionnaire, par exemple un-cts-2024, ou le dossier de votre propre questionnaire&#x202f;; pour un projet, tous ceux qui ont des réponses si l’option est omise.</translation>
    </message>
    <message>
        <source>Of a project: one reference year; all when left out.</source>
        <translation>Pour un projet&#xa0;: une année de référence&#x202f;; toutes si l’option est omise.</translation>
    </message>
    <message>
        <source>The published file: CSV, TSV, XLSX or ODS.</source>
        <translation>Le fichier publié&#xa0;: CSV, TSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>How the published file is laid out: &quot;unodc-portal&quot;.</source>
        <translation>Dessin du fichier publié&#xa0;: «&#xa0;unodc-portal&#xa0;».</translation>
    </message>
    <message>
        <source>Name a project, or a published file with --edition, --data and --layout.</source>
        <translation>Indiquez un projet, ou un fichier publié avec --edition, --data et --layout.</translation>
    </message>
    <message>
        <source>Name the questionnaire with --edition.</source>
        <translation>Indiquez le questionnaire avec --edition.</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>Conservation des effectifs sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Counts of %1 %2 were to be kept for %3.</source>
        <translation>Les effectifs de %1 %2 devaient être conservés pour %3.</translation>
    </message>
    <message>
        <source>The questionnaire asks for nothing of this unit and stage.</source>
        <translation>Le questionnaire ne demande rien dans cette unité et à ce stade.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Il demande : %1.</translation>
    </message>
    <message>
        <source>Keep the counts in the project by this name, so that questionnaires are filled from them; counts of that name are renewed.</source>
        <translation>Conserver les effectifs dans le projet sous ce nom, afin que des questionnaires soient remplis à partir d’eux&#x202f;; les effectifs déjà conservés sous ce nom sont actualisés.</translation>
    </message>
    <message>
        <source>With --keep: the stage of the process that is counted, such as recorded, contact, prosecuted, convicted or held.</source>
        <translation>Avec --keep&#xa0;: l’étape de la procédure qui est comptée, par exemple recorded (enregistrement), contact (contact formel), prosecuted (poursuites), convicted (condamnation) ou held (détention).</translation>
    </message>
    <message>
        <source>With --keep: split the counts by what the cells of this questionnaire ask for, besides --tabulate.</source>
        <translation>Avec --keep : répartir les effectifs selon ce que demandent les cellules de ce questionnaire, en plus de --tabulate.</translation>
    </message>
    <message>
        <source>With --keep: the year of all counts, when the layout has no dimension &quot;year&quot;.</source>
        <translation>Avec --keep&#xa0;: l’année de tous les effectifs, lorsque le dessin de fichier n’a pas de dimension «&#xa0;year&#xa0;».</translation>
    </message>
    <message>
        <source>It is not said what unit the counts are of.</source>
        <translation>L’unité des effectifs n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Name one of a questionnaire with --unit, such as offences, victims or persons.</source>
        <translation>Indiquez avec --unit une unité d’un questionnaire, par exemple offences (infractions), victims (victimes) ou persons (personnes).</translation>
    </message>
    <message>
        <source>It is not said at which stage they were made.</source>
        <translation>L’étape à laquelle ils ont été établis n’est pas indiquée.</translation>
    </message>
    <message>
        <source>Name it with --stage, such as recorded, contact or convicted.</source>
        <translation>Indiquez-la avec --stage, par exemple recorded (enregistrement), contact (contact formel) ou convicted (condamnation).</translation>
    </message>
    <message>
        <source>Neither an option nor the layout says their year.</source>
        <translation>Ni une option ni le dessin de fichier n’indiquent leur année.</translation>
    </message>
    <message>
        <source>Name it with --year, or give the layout a dimension &quot;year&quot;.</source>
        <translation>Indiquez-la avec --year, ou donnez au dessin de fichier une dimension «&#xa0;year&#xa0;».</translation>
    </message>
    <message>
        <source>Kept as &quot;%1&quot;: %2 rows, %3 in all, by %4.</source>
        <translation>Conservés sous le nom «&#xa0;%1&#xa0;». Lignes&#xa0;: %2&#x202f;; total&#xa0;: %3&#x202f;; dimensions&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The cells of %1 for %2 were looked for.</source>
        <translation>Recherche des cellules de %1 pour %2.</translation>
    </message>
    <message>
        <source>The questionnaire does not ask for that year.</source>
        <translation>Le questionnaire ne porte pas sur cette année.</translation>
    </message>
    <message>
        <source>It asks for %1; other years stand in the questionnaires of other collections.</source>
        <translation>Années demandées&#xa0;: %1&#x202f;; les autres années figurent dans les questionnaires d’autres collectes.</translation>
    </message>
    <message>
        <source>%1, %2: says %3 (%4), coded data give %5. It stays.</source>
        <translation>%1, %2&#xa0;: la cellule indique %3 (%4), les données codées donnent %5. Elle reste inchangée.</translation>
    </message>
    <message>
        <source>%1, %2: was %3, coded data give %4 now.</source>
        <translation>%1, %2&#xa0;: la cellule indiquait %3, les données codées donnent maintenant %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3 was filled from coded data, which give no figure any more. %4</source>
        <translation>%1, %2&#xa0;: %3 provenait des données codées, qui ne donnent plus de chiffre. %4</translation>
    </message>
    <message>
        <source>Cells filled: %1 new, %2 renewed, %3 as before. Not overwritten: %4 that say the same, %5 that differ. No longer given: %6. Open: %7.</source>
        <translation>Cellules remplies&#xa0;: nouvelles, %1&#x202f;; actualisées, %2&#x202f;; inchangées, %3. Non écrasées&#xa0;: identiques, %4&#x202f;; différentes, %5. Chiffre qui n’est plus fourni&#xa0;: %6. Aucun chiffre fourni&#xa0;: %7.</translation>
    </message>
    <message>
        <source>Take answers to a questionnaire from a table with the columns cell, year, value, status, comment and source, from a filled-in workbook of &quot;iccs export --format response-xlsx&quot;, from a whole response of response-json, from a part of &quot;iccs questionnaire split&quot; that an institution sent back, or from another workbook through a map of cells; shows what was added, changed and refused.</source>
        <translation>Reprendre les réponses à un questionnaire depuis un tableau ayant les colonnes cell, year, value, status, comment et source, depuis un classeur rempli de «&#xa0;iccs export --format response-xlsx&#xa0;», depuis une réponse complète de response-json, depuis une partie de «&#xa0;iccs questionnaire split&#xa0;» renvoyée par une institution, ou depuis un autre classeur au moyen d’un plan des cellules&#x202f;; montre ce qui a été ajouté, modifié et refusé.</translation>
    </message>
    <message>
        <source>The answers: CSV, TSV, XLSX, ODS or JSON.</source>
        <translation>Les réponses&#xa0;: CSV, TSV, XLSX, ODS ou JSON.</translation>
    </message>
    <message>
        <source>Where the cells stand in a workbook that somebody else designed, as &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>L’emplacement des cellules dans un classeur conçu par d’autres, tel que le propose «&#xa0;iccs questionnaire map&#xa0;».</translation>
    </message>
    <message>
        <source>The part of “%1”, filled in by %2 on %3.</source>
        <translation>La partie de «&#xa0;%1&#xa0;», remplie par %2 le %3.</translation>
    </message>
    <message>
        <source>What is refused because somebody said something else is taken with --accept.</source>
        <translation>Ce qui est refusé parce que quelqu’un a indiqué autre chose est repris avec --accept.</translation>
    </message>
    <message>
        <source>%1 was to be read.</source>
        <translation>Lecture de %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>Le système l’a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Vérifiez que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>Answers on method, series and explanations taken: %1.</source>
        <translation>Réponses sur la méthode, séries et explications reprises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check.</source>
        <translation>Avec --format table&#xa0;: une ligne pour chaque constat, au lieu d’une ligne pour tous les constats d’un contrôle.</translation>
    </message>
    <message>
        <source>Of official-workbook: the workbook (XLSX, XLSM) to fill, which stays as it is.</source>
        <translation>Pour official-workbook&#xa0;: le classeur (XLSX, XLSM) à remplir, qui reste tel quel.</translation>
    </message>
    <message>
        <source>Of official-workbook: where the cells stand in it, as &quot;iccs questionnaire map&quot; proposes; workbook.csv of the questionnaire when left out.</source>
        <translation>Pour official-workbook&#xa0;: l’emplacement des cellules dans ce classeur, tel que le propose «&#xa0;iccs questionnaire map&#xa0;»&#x202f;; le fichier workbook.csv du questionnaire si l’option est omise.</translation>
    </message>
    <message>
        <source>Let --out be the given workbook itself.</source>
        <translation>Autoriser --out à désigner le classeur donné lui-même.</translation>
    </message>
    <message>
        <source>Name the workbook that is to be filled: --workbook FILE.</source>
        <translation>Indiquez le classeur à remplir&#xa0;: --workbook FICHIER.</translation>
    </message>
    <message>
        <source>The questionnaire comes with no map of cells; name one with --map FILE, which &quot;iccs questionnaire map&quot; proposes.</source>
        <translation>Le questionnaire est fourni sans plan des cellules&#x202f;; indiquez-en un avec --map FICHIER, que «&#xa0;iccs questionnaire map&#xa0;» propose.</translation>
    </message>
    <message>
        <source>Wrote %1. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>Fichier écrit&#xa0;: %1. Cellules remplies&#xa0;: %2, inchangées&#xa0;: %3, refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>CODE=ICCS: show the cells and SDG indicators that would move if this national code went to that category. Nothing is saved.</source>
        <translation>CODE=ICCS&#xa0;: afficher les cellules et les indicateurs des ODD qui changeraient si ce code national passait dans cette catégorie. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; to %2: %3 counts would move, %4 cells with them. Indicators that move: %5.</source>
        <translation>«&#xa0;%1&#xa0;» vers %2&#xa0;: effectifs déplacés&#xa0;: %3, cellules qui changeraient avec eux&#xa0;: %4. Indicateurs qui changent&#xa0;: %5.</translation>
    </message>
    <message>
        <source>List the questionnaires, show the cells or the checks of one, compute its indicators from the answers of a project, propose where its cells stand in a given workbook, or write its parts for the institutions that fill it in and see which have come back.</source>
        <translation>Énumérer les questionnaires, afficher les cellules ou les contrôles de l’un d’eux, calculer ses indicateurs à partir des réponses d’un projet, proposer l’emplacement de ses cellules dans un classeur donné, ou écrire ses parties pour les institutions qui le remplissent et voir lesquelles ont été renvoyées.</translation>
    </message>
    <message>
        <source>&quot;list&quot;, &quot;show&quot; for the cells, &quot;checks&quot;, &quot;indicators&quot;, &quot;map&quot; for a proposed map of cells, &quot;structure&quot; for the SDMX data structure of &quot;iccs export --format sdmx-csv&quot;, sdmx-ml-2 and sdmx-ml-3, &quot;split&quot; to write a workbook for each institution, or &quot;parts&quot; for how they stand.</source>
        <translation>«&#xa0;list&#xa0;», «&#xa0;show&#xa0;» pour les cellules, «&#xa0;checks&#xa0;», «&#xa0;indicators&#xa0;», «&#xa0;map&#xa0;» pour une proposition de plan des cellules, «&#xa0;structure&#xa0;» pour la structure de données SDMX de «&#xa0;iccs export --format sdmx-csv&#xa0;», sdmx-ml-2 et sdmx-ml-3, «&#xa0;split&#xa0;» pour écrire un classeur par institution, ou «&#xa0;parts&#xa0;» pour voir où en sont les parties.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own. For split and parts: the project file.</source>
        <translation>Le questionnaire, par exemple un-cts-2024, ou le dossier de votre propre questionnaire. Pour split et parts&#xa0;: le fichier du projet.</translation>
    </message>
    <message>
        <source>For the structure: the version of SDMX, 2.1 (the usual one) or 3.0.</source>
        <translation>Pour la structure&#xa0;: la version de SDMX, 2.1 (la plus courante) ou 3.0.</translation>
    </message>
    <message>
        <source>For a map: the workbook (XLSX, XLSM) that somebody else designed.</source>
        <translation>Pour un plan&#xa0;: le classeur (XLSX, XLSM) conçu par d’autres.</translation>
    </message>
    <message>
        <source>For split and parts: the questionnaire, such as un-cts-2024.</source>
        <translation>Pour split et parts&#xa0;: le questionnaire, par exemple un-cts-2024.</translation>
    </message>
    <message>
        <source>For split: the years to fill in, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Pour split&#xa0;: les années à remplir, par exemple 2022,2023&#x202f;; toutes celles que demande le questionnaire si l’option est omise.</translation>
    </message>
    <message>
        <source>For split: only this one, or several parted by commas.</source>
        <translation>Pour split&#xa0;: seulement celle-ci, ou plusieurs séparées par des virgules.</translation>
    </message>
    <message>
        <source>For parts: the folder of &quot;split&quot;, to see which files are there.</source>
        <translation>Pour parts&#xa0;: le dossier de «&#xa0;split&#xa0;», pour voir quels fichiers s’y trouvent.</translation>
    </message>
    <message>
        <source>With checks: which of them contradict each other, and which say what others say already. Ends with 1 when some contradict.</source>
        <translation>Avec checks&#xa0;: quels contrôles se contredisent, et lesquels disent ce que d’autres disent déjà. Se termine par 1 lorsque certains se contredisent.</translation>
    </message>
    <message>
        <source>%1 cases of linear checks in %2 groups: %3 contradictions, %4 cases that others imply.</source>
        <translation>Cas de contrôles linéaires&#xa0;: %1, en groupes&#xa0;: %2. Contradictions&#xa0;: %3&#x202f;; cas que d’autres impliquent&#xa0;: %4.</translation>
    </message>
    <message>
        <source>There is no structure for SDMX &quot;%1&quot;: 2.1 or 3.0.</source>
        <translation>Il n’y a pas de structure pour SDMX «&#xa0;%1&#xa0;»&#xa0;: 2.1 ou 3.0.</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; of questionnaires: list, show, checks, indicators, map, structure, split or parts.</source>
        <translation>La sous-commande «&#xa0;%1&#xa0;» n’existe pas pour les questionnaires&#xa0;: list, show, checks, indicators, map, structure, split ou parts.</translation>
    </message>
    <message>
        <source>A map needs the workbook that it is for: --workbook FILE.</source>
        <translation>Un plan nécessite le classeur auquel il est destiné&#xa0;: --workbook FICHIER.</translation>
    </message>
    <message>
        <source>Proposed %1 cells; %2 more are not decided and name their candidates. Check the map before a workbook is filled with it.</source>
        <translation>Cellules proposées&#xa0;: %1&#x202f;; non tranchées, avec leurs candidats&#xa0;: %2. Vérifiez le plan avant de remplir un classeur avec lui.</translation>
    </message>
    <message>
        <source>The parts need a folder: --out FOLDER.</source>
        <translation>Les parties nécessitent un dossier&#xa0;: --out DOSSIER.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n parts into %1.</source>
        <translation>
            <numerusform>%n partie a été écrite dans %1.</numerusform>
            <numerusform>%n parties ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name a project file and the questionnaire: --edition un-cts-2024.</source>
        <translation>Indiquez un fichier de projet et le questionnaire&#xa0;: --edition un-cts-2024.</translation>
    </message>
    <message>
        <source>Show the yearly series of a project, such as its population, or take some in: from a table, from the command line, or what UNODC published for the cells of a questionnaire.</source>
        <translation>Afficher les séries annuelles d’un projet, par exemple sa population, ou en importer&#xa0;: depuis un tableau, depuis la ligne de commande, ou depuis ce que l’ONUDC a publié pour les cellules d’un questionnaire.</translation>
    </message>
    <message>
        <source>A table with the columns series, year, value, and maybe name and source: CSV, TSV, XLSX or ODS.</source>
        <translation>Un tableau ayant les colonnes series, year, value et, le cas échéant, name et source&#xa0;: CSV, TSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>ID YEAR=VALUE ...: values of one series. Needs --source.</source>
        <translation>ID ANNÉE=VALEUR ...&#xa0;: valeurs d’une série. Nécessite --source.</translation>
    </message>
    <message>
        <source>With --set: where the values come from, with its year.</source>
        <translation>Avec --set&#xa0;: l’origine des valeurs, avec son année.</translation>
    </message>
    <message>
        <source>A file of UNODC&apos;s data portal: its counts for the cells of --edition are kept as series to compare with.</source>
        <translation>Un fichier du portail de données de l’ONUDC&#xa0;: ses effectifs pour les cellules de --edition sont conservés comme séries de comparaison.</translation>
    </message>
    <message>
        <source>The questionnaire, such as un-cts-2024, or the folder of your own; without --published its series count as used, too.</source>
        <translation>Le questionnaire, par exemple un-cts-2024, ou le dossier de votre propre questionnaire&#x202f;; sans --published, ses séries comptent aussi comme utilisées.</translation>
    </message>
    <message>
        <source>With --published: whose figures, by the code of the file; the country of the project when left out.</source>
        <translation>Avec --published&#xa0;: le pays dont les chiffres sont importés, selon le code du fichier&#x202f;; le pays du projet si l’option est omise.</translation>
    </message>
    <message>
        <source>Let new values and sources replace those that are kept.</source>
        <translation>Autoriser les nouvelles valeurs et sources à remplacer celles qui sont conservées.</translation>
    </message>
    <message>
        <source>%1: %2 cells with counts. Left out: %3 rates, %4 counts that are only known to lie between two numbers.</source>
        <translation>%1&#xa0;: cellules avec effectifs&#xa0;: %2. Laissés de côté&#xa0;: taux&#xa0;: %3, effectifs dont on sait seulement qu’ils se situent entre deux nombres&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The figures of %1 were looked for in %2.</source>
        <translation>Recherche des chiffres de %1 dans %2.</translation>
    </message>
    <message>
        <source>It has %1 countries, and none of that code.</source>
        <translation>Pays qu’il contient&#xa0;: %1. Aucun ne porte ce code.</translation>
    </message>
    <message>
        <source>It has only parts of it: %1.</source>
        <translation>Il ne contient que des parties de ce pays&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the code that the file uses with --country.</source>
        <translation>Indiquez avec --country le code qu’utilise le fichier.</translation>
    </message>
    <message>
        <source>Questionnaires use these, too: %1.</source>
        <translation>Les questionnaires utilisent aussi celles-ci&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n values of yearly series from %1</source>
        <translation>
            <numerusform>Importer %n valeur de séries annuelles depuis %1</numerusform>
            <numerusform>Importer %n valeurs de séries annuelles depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Values added: %1, changed: %2, as before: %3, refused: %4.</source>
        <translation>Valeurs ajoutées&#xa0;: %1, modifiées&#xa0;: %2, inchangées&#xa0;: %3, refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Take one of --from, --set and --published at a time.</source>
        <translation>N’utilisez qu’une seule des options --from, --set et --published à la fois.</translation>
    </message>
    <message>
        <source>Write --set ID YEAR=VALUE, such as population 2023=68350000.</source>
        <translation>Écrivez --set ID ANNÉE=VALEUR, par exemple population 2023=68350000.</translation>
    </message>
    <message>
        <source>Say with --source where the values come from.</source>
        <translation>Indiquez avec --source d’où viennent les valeurs.</translation>
    </message>
    <message>
        <source>The submissions that the project keeps: list and verify them, show what one says, or what changed since. Ends with 1 when one is not as it was sealed.</source>
        <translation>Les transmissions que conserve le projet&#xa0;: les énumérer et les vérifier, montrer ce que dit l’une d’elles, ou ce qui a changé depuis. Se termine par 1 lorsque l’une d’elles n’est pas telle qu’elle a été scellée.</translation>
    </message>
    <message>
        <source>Only those of this questionnaire, such as un-cts-2024.</source>
        <translation>Seulement celles de ce questionnaire, par exemple un-cts-2024.</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: the answers that it holds.</source>
        <translation>L’identifiant de l’une d’elles, ou «&#xa0;last&#xa0;»&#xa0;: les réponses qu’elle contient.</translation>
    </message>
    <message>
        <source>The id of one, or &quot;last&quot;: what the project says otherwise now.</source>
        <translation>L’identifiant de l’une d’elles, ou «&#xa0;last&#xa0;»&#xa0;: ce que le projet indique autrement à présent.</translation>
    </message>
    <message>
        <source>For the difference: the id of another one, instead of the project.</source>
        <translation>Pour la différence&#xa0;: l’identifiant d’une autre transmission, au lieu du projet.</translation>
    </message>
    <message>
        <source>The submission &quot;%1&quot; was to be read.</source>
        <translation>Lecture de la transmission «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The project keeps none.</source>
        <translation>Le projet n’en conserve aucune.</translation>
    </message>
    <message>
        <source>The project keeps these: %1.</source>
        <translation>Le projet conserve celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name one of them; &quot;iccs submit&quot; makes one.</source>
        <translation>Indiquez l’une d’elles&#x202f;; «&#xa0;iccs submit&#xa0;» en crée une.</translation>
    </message>
    <message>
        <source>%1 of %2 by %3, seal %4: %5.</source>
        <translation>%1 du %2, par %3, sceau %4&#xa0;: %5.</translation>
    </message>
    <message>
        <source>%1 is not as it was sealed.</source>
        <translation>%1 n’est pas telle qu’elle a été scellée.</translation>
    </message>
    <message>
        <source>Ask for --show or for --difference, not for both.</source>
        <translation>Demandez --show ou --difference, mais pas les deux.</translation>
    </message>
    <message>
        <source>--against goes with --difference.</source>
        <translation>--against s’utilise avec --difference.</translation>
    </message>
    <message>
        <source>Make the package of a response that is sent: workbooks, files for programs, findings, a letter and checksums in one zip archive. A sealed copy stays in the project. Refused while errors have no explanation.</source>
        <translation>Préparer le paquet d’une réponse à envoyer&#xa0;: classeurs, fichiers pour programmes, constats, lettre et sommes de contrôle dans une seule archive zip. Une copie scellée reste dans le projet. Refusé tant que des erreurs n’ont pas d’explication.</translation>
    </message>
    <message>
        <source>The years, such as 2022,2023; all that the questionnaire asks for when left out.</source>
        <translation>Les années, par exemple 2022,2023&#x202f;; toutes celles que demande le questionnaire si l’option est omise.</translation>
    </message>
    <message>
        <source>What the letter says besides.</source>
        <translation>Ce que la lettre dit en outre.</translation>
    </message>
    <message>
        <source>Send although errors have no explanation; the letter lists them.</source>
        <translation>Envoyer bien que des erreurs n’aient pas d’explication&#x202f;; la lettre les énumère.</translation>
    </message>
    <message>
        <source>A submission needs --out FILE.zip.</source>
        <translation>Une transmission nécessite --out FICHIER.zip.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors without explanation are in it; the letter lists them.</source>
        <translation>
            <numerusform>%n erreur sans explication s’y trouve&#x202f;; la lettre l’indique.</numerusform>
            <numerusform>%n erreurs sans explication s’y trouvent&#x202f;; la lettre les énumère.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1 with %2 files; the project keeps it as &quot;%3&quot;, seal %4.</source>
        <translation>Fichier écrit&#xa0;: %1 (fichiers contenus&#xa0;: %2)&#x202f;; le projet le conserve sous le nom «&#xa0;%3&#xa0;», sceau %4.</translation>
    </message>
    <message>
        <source>One row for each check: how often it was tested and failed, and of a project how often it could not be tested and why.</source>
        <translation>Une ligne pour chaque contrôle&#xa0;: combien de fois il a été effectué et a échoué et, pour un projet, combien de fois il n’a pas pu être effectué et pourquoi.</translation>
    </message>
    <message>
        <source>With --format table: a row for each finding, instead of one for all findings of a check and year.</source>
        <translation>Avec --format table&#xa0;: une ligne pour chaque constat, au lieu d’une ligne pour tous les constats d’un contrôle et d’une année.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks could not be looked at in any case; --summary lists them and says why.</source>
        <translation>%1&#xa0;: contrôles qui n’ont pu être effectués dans aucun cas&#xa0;: %2 sur %3&#x202f;; --summary les énumère et indique pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1&#x202f;; %n autre</numerusform>
            <numerusform>%1&#x202f;; %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1 open, %2 explained. Warnings: %3 open, %4 explained. Notes and questions: %5 open, %6 explained.</source>
        <translation>Erreurs à régler&#xa0;: %1, expliquées&#xa0;: %2. Avertissements à régler&#xa0;: %3, expliqués&#xa0;: %4. Remarques et questions à régler&#xa0;: %5, expliquées&#xa0;: %6.</translation>
    </message>
    <message>
        <source>For a map: one that is to be checked against the workbook.</source>
        <translation>Pour un plan : celui qui est à vérifier avec le classeur.</translation>
    </message>
    <message>
        <source>The assessment of how the ICCS is implemented: show the questions with what is answered, take answers and entries in, the computed figures, the phases, the register of gaps of the ICCS, a file for programs, and several assessments side by side. Its levels are a proposal: no official scale exists.</source>
        <translation>L’évaluation de la mise en œuvre de l’ICCS&#xa0;: afficher les questions avec ce qui a reçu une réponse, importer des réponses et des entrées, afficher les chiffres calculés, les phases, le registre des lacunes de l’ICCS, un fichier pour programmes, et plusieurs évaluations côte à côte. Ses niveaux sont une proposition&#xa0;: il n’existe pas d’échelle officielle.</translation>
    </message>
    <message>
        <source>The project file, and what to do: show, answer, figures, gaps, phases, conformity or export; or compare, and several project files or exported assessments.</source>
        <translation>Le fichier de projet, et ce qu’il faut faire&#xa0;: show, answer, figures, gaps, phases, conformity ou export&#xa0;; ou compare, et plusieurs fichiers de projet ou évaluations exportées.</translation>
    </message>
    <message>
        <source>For answer: a table of answers (column &quot;question&quot;) or entries (columns &quot;id&quot; and &quot;kind&quot;), or an exported assessment (.json).</source>
        <translation>Pour answer&#xa0;: un tableau de réponses (colonne «&#xa0;question&#xa0;») ou d’entrées (colonnes «&#xa0;id&#xa0;» et «&#xa0;kind&#xa0;»), ou une évaluation exportée (.json).</translation>
    </message>
    <message>
        <source>The assessment, such as iccs-implementation, or a folder of your own.</source>
        <translation>L’évaluation, par exemple iccs-implementation, ou un dossier à vous.</translation>
    </message>
    <message>
        <source>For gaps: without those that the program found and nobody has confirmed yet.</source>
        <translation>Pour gaps&#xa0;: sans celles que le programme a trouvées et que personne n’a encore confirmées.</translation>
    </message>
    <message>
        <source>answer needs --from FILE.</source>
        <translation>answer exige --from FICHIER.</translation>
    </message>
    <message>
        <source>Take %1 into the assessment</source>
        <translation>Importer %1 dans l’évaluation</translation>
    </message>
    <message>
        <source>Answers and entries taken in: %1, of them new or changed: %2; rows refused: %3.</source>
        <translation>Réponses et entrées importées&#xa0;: %1, dont nouvelles ou modifiées&#xa0;: %2&#x202f;; lignes refusées&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Name one project file and one of show, answer, figures, gaps, phases, conformity, export; or compare and at least two files.</source>
        <translation>Indiquez un fichier de projet et une action parmi show, answer, figures, gaps, phases, conformity, export&#xa0;; ou compare et au moins deux fichiers.</translation>
    </message>
    <message>
        <source>Write a report for people to read and sign: HTML, PDF, ODT, DOCX, or its tables as XLSX. --list without a name prints the reports.</source>
        <translation>Écrire un rapport à lire et à signer&#xa0;: HTML, PDF, ODT, DOCX, ou ses tableaux en XLSX. --list sans nom affiche les rapports.</translation>
    </message>
    <message>
        <source>Which report.</source>
        <translation>Quel rapport.</translation>
    </message>
    <message>
        <source>Which list of offences; all when left out. Without a name: print the reports.</source>
        <translation>Quelle liste d’infractions&#x202f;; toutes si l’option est omise. Sans nom&#xa0;: afficher les rapports.</translation>
    </message>
    <message>
        <source>Say on the title page that the report was validated.</source>
        <translation>Indiquer sur la page de titre que le rapport a été validé.</translation>
    </message>
    <message>
        <source>A report needs a project file and --out FILE with one of these endings: %1.</source>
        <translation>Un rapport exige un fichier de projet et --out FICHIER avec l’une de ces extensions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Fichier écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no report &quot;%1&quot;. &quot;iccs report --list&quot; prints them.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» n’existe pas. «&#xa0;iccs report --list&#xa0;» affiche les rapports.</translation>
    </message>
    <message>
        <source>The assessments are of different versions: %1. Compare levels with care, and do not rank.</source>
        <translation>Les évaluations sont de versions différentes&#xa0;: %1. Comparez les niveaux avec prudence et n’établissez pas de classement.</translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message>
        <source>Coding the records of %1.</source>
        <translation>Codage des enregistrements de %1.</translation>
    </message>
    <message>
        <source>The table would have too many different cells.</source>
        <translation>Le tableau aurait trop de cellules différentes.</translation>
    </message>
    <message>
        <source>Leave out a dimension that has a new value in nearly every row.</source>
        <translation>Retirez une dimension qui prend une nouvelle valeur à presque chaque ligne.</translation>
    </message>
    <message>
        <source>Reading stopped before the end of the file.</source>
        <translation>La lecture s’est arrêtée avant la fin du fichier.</translation>
    </message>
    <message>
        <source>Check the disk or the network and try again.</source>
        <translation>Vérifiez le disque ou le réseau et réessayez.</translation>
    </message>
    <message>
        <source>The layout names no column of the file with offence codes.</source>
        <translation>Le dessin de fichier n’indique aucune colonne du fichier contenant les codes d’infraction.</translation>
    </message>
    <message>
        <source>Say in the layout which column has the codes.</source>
        <translation>Indiquez dans le dessin de fichier quelle colonne contient les codes.</translation>
    </message>
    <message>
        <source>The file gives nothing for the dimension “%1” of the table.</source>
        <translation>Le fichier ne fournit rien pour la dimension «&#xa0;%1&#xa0;» du tableau.</translation>
    </message>
    <message>
        <source>A quote is not closed, or text follows it.</source>
        <translation>Un guillemet n’est pas fermé, ou du texte le suit.</translation>
    </message>
    <message>
        <source>Check whether the cells of this row are in their columns.</source>
        <translation>Vérifiez que les cellules de cette ligne se trouvent dans leurs colonnes.</translation>
    </message>
    <message>
        <source>The row has not as many cells as the header.</source>
        <translation>La ligne n’a pas autant de cellules que l’en-tête.</translation>
    </message>
    <message>
        <source>Correct the row, or the delimiter of the layout.</source>
        <translation>Corrigez la ligne, ou le séparateur du dessin de fichier.</translation>
    </message>
    <message>
        <source>The row has a NUL byte.</source>
        <translation>La ligne contient un octet nul.</translation>
    </message>
    <message>
        <source>Check whether the file is damaged, or say its encoding in the layout.</source>
        <translation>Vérifiez si le fichier est endommagé, ou indiquez son encodage dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>The row has bytes that are no text in the encoding of the file.</source>
        <translation>La ligne contient des octets qui ne sont pas du texte dans l’encodage du fichier.</translation>
    </message>
    <message>
        <source>Say the encoding of the file in the layout.</source>
        <translation>Indiquez l’encodage du fichier dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>The weight or count of the row cannot be read as a number. It is not counted.</source>
        <translation>Le poids ou le nombre de cas de la ligne ne peut pas être lu comme un nombre. La ligne n’est pas comptée.</translation>
    </message>
    <message>
        <source>Correct the cell, or the decimal sign of the layout.</source>
        <translation>Corrigez la cellule, ou le séparateur décimal du dessin de fichier.</translation>
    </message>
    <message>
        <source>Reading the records of %1.</source>
        <translation>Lecture des enregistrements de %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>Le système l’a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the file exists and that you may read it, then try again.</source>
        <translation>Vérifiez que le fichier existe et que vous avez le droit de le lire, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” cannot part the columns of a file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas séparer les colonnes d’un fichier.</translation>
    </message>
    <message>
        <source>Give one ASCII sign as the delimiter in the layout.</source>
        <translation>Indiquez un seul caractère ASCII comme séparateur dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Choose a file with records.</source>
        <translation>Choisissez un fichier contenant des enregistrements.</translation>
    </message>
    <message>
        <source>Coding the counts of %1.</source>
        <translation>Codage des effectifs de %1.</translation>
    </message>
    <message>
        <source>The codes below %1 (%2) do not add up to it. All are counted.</source>
        <translation>Le total des codes situés sous %1 (%2) ne lui est pas égal. Tous sont comptés.</translation>
    </message>
    <message>
        <source>If %1 holds their cases too, leave it or them out in the layout.</source>
        <translation>Si %1 contient aussi leurs cas, laissez-le de côté dans le dessin de fichier, ou laissez de côté ces codes.</translation>
    </message>
    <message>
        <source>The total &quot;%1&quot; says %2, but the codes that are counted sum up to %3.</source>
        <translation>Le total «&#xa0;%1&#xa0;» indique %2, mais la somme des codes comptés est %3.</translation>
    </message>
    <message>
        <source>Look for codes that are missing, or for sums among them that the list does not mark as sums.</source>
        <translation>Cherchez des codes manquants, ou parmi eux des sommes que la liste ne signale pas comme telles.</translation>
    </message>
    <message>
        <source>Give the column of its id the role “group” in the layout.</source>
        <translation>Donnez à la colonne de son identifiant le rôle «&#xa0;group&#xa0;» dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>The rules count %1, but no column tells which rows are of the same one: each row counts.</source>
        <translation>Les règles comptent selon l’unité «&#xa0;%1&#xa0;», mais aucune colonne n’indique quelles lignes relèvent de la même&#xa0;: chaque ligne compte.</translation>
    </message>
    <message>
        <source>The rules count the principal offence, but no column tells which offences belong together: each one counts.</source>
        <translation>Les règles comptent l’infraction principale, mais aucune colonne n’indique quelles infractions vont ensemble&#xa0;: chacune compte.</translation>
    </message>
    <message>
        <source>The same line stands in the file before. Both are counted.</source>
        <translation>La même ligne figure déjà plus haut dans le fichier. Les deux sont comptées.</translation>
    </message>
    <message>
        <source>Take one of them out when it is there by mistake.</source>
        <translation>Retirez l’une d’elles si elle y figure par erreur.</translation>
    </message>
    <message>
        <source>An earlier row has the same code and the same dimensions. Their counts are added.</source>
        <translation>Une ligne précédente a le même code et les mêmes dimensions. Leurs effectifs sont additionnés.</translation>
    </message>
    <message>
        <source>Name the column that tells the rows apart as a dimension, or check whether one of them is there by mistake.</source>
        <translation>Indiquez comme dimension la colonne qui distingue les lignes, ou vérifiez si l’une d’elles y figure par erreur.</translation>
    </message>
    <message>
        <source>The count is no whole number when &quot;%1&quot; is the decimal sign.</source>
        <translation>L’effectif n’est pas un nombre entier lorsque «&#xa0;%1&#xa0;» est le séparateur décimal.</translation>
    </message>
    <message>
        <source>Check the decimal sign of the layout.</source>
        <translation>Vérifiez le séparateur décimal du dessin de fichier.</translation>
    </message>
    <message>
        <source>The count is below zero. It is taken off.</source>
        <translation>L’effectif est inférieur à zéro. Il est déduit.</translation>
    </message>
    <message>
        <source>Check whether it is a correction that the source means.</source>
        <translation>Vérifiez s’il s’agit d’une correction voulue par la source.</translation>
    </message>
    <message>
        <source>Reading the counts of %1.</source>
        <translation>Lecture des effectifs de %1.</translation>
    </message>
    <message>
        <source>A table of counts has one code in each row; the layout names %1.</source>
        <translation>Un tableau d’effectifs a un seul code par ligne&#x202f;; le dessin de fichier en indique %1.</translation>
    </message>
    <message>
        <source>Say in the layout which columns make up the code.</source>
        <translation>Indiquez dans le dessin de fichier quelles colonnes forment le code.</translation>
    </message>
    <message>
        <source>The table has too many counts.</source>
        <translation>Le tableau contient trop d’effectifs.</translation>
    </message>
    <message>
        <source>Part the file, or code it with &quot;iccs code&quot;.</source>
        <translation>Divisez le fichier, ou codez-le avec «&#xa0;iccs code&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the sum of its parts everywhere: it has %2 more, which are counted under it, and elsewhere %3 less.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas partout la somme de ses parties&#xa0;: il contient %2 de plus, comptés sous cet élément, et ailleurs %3 de moins.</translation>
    </message>
    <message>
        <source>Compare the total with its parts in the source.</source>
        <translation>Comparez le total avec ses parties dans la source.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is exactly the sum of %2, but in too few places to be sure. It is counted.</source>
        <translation>«&#xa0;%1&#xa0;» est exactement la somme de %2, mais à trop peu d’endroits pour en être sûr. Cet élément est compté.</translation>
    </message>
    <message>
        <source>If it is a sum, leave it out in the layout.</source>
        <translation>S’il s’agit d’une somme, laissez-la de côté dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>%1 of table %2 does not fit: %3 is &quot;%4&quot;, and the row asks for %5.</source>
        <translation>%1 de la table %2 ne convient pas&#xa0;: %3 vaut «&#xa0;%4&#xa0;», alors que la ligne demande %5.</translation>
    </message>
    <message>
        <source>%1 of table %2 would give it, but another row decided.</source>
        <translation>%1 de la table %2 donnerait cette catégorie, mais une autre ligne a décidé.</translation>
    </message>
    <message>
        <source>Table %1 could give it, but was not asked: a narrower step decided.</source>
        <translation>La table %1 pourrait donner cette catégorie, mais elle n’a pas été consultée&#xa0;: une étape plus étroite a décidé.</translation>
    </message>
    <message>
        <source>A link of the offence gives it, but a table decided before.</source>
        <translation>Un lien de l’infraction donne cette catégorie, mais une table a décidé avant lui.</translation>
    </message>
    <message>
        <source>Table %1 can give it, but does not concern this offence.</source>
        <translation>La table %1 peut donner cette catégorie, mais ne concerne pas cette infraction.</translation>
    </message>
    <message>
        <source>No decision table and no link of this offence leads there.</source>
        <translation>Aucune table de décision et aucun lien de cette infraction n’y conduit.</translation>
    </message>
    <message>
        <source>ICCS excludes the case from it: %1.</source>
        <translation>L’ICCS en exclut le cas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The coded records were to be written to %1.</source>
        <translation>Les enregistrements codés devaient être écrits dans %1.</translation>
    </message>
    <message>
        <source>This is the file with the records themselves.</source>
        <translation>C’est le fichier qui contient les enregistrements eux-mêmes.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose another name for the coded file.</source>
        <translation>Rien n’a été écrit. Choisissez un autre nom pour le fichier codé.</translation>
    </message>
    <message>
        <source>Coding %1</source>
        <translation>Codage de %1</translation>
    </message>
    <message>
        <source>Looking for the records in %1</source>
        <translation>Recherche des enregistrements dans %1</translation>
    </message>
    <message>
        <source>Counting the values of %1</source>
        <translation>Comptage des valeurs de %1</translation>
    </message>
    <message>
        <source>It gives: %1. Name one of these, or add it to the layout.</source>
        <translation>Il fournit&#xa0;: %1. Indiquez l’une de ces dimensions, ou ajoutez la vôtre au dessin de fichier.</translation>
    </message>
    <message>
        <source>The links of %1 change within the time that records state, or their date is missing: not coded, %2.</source>
        <translation>Les liens de %1 changent au cours de la période qu’indiquent les enregistrements, ou la date de ceux-ci manque&#x202f;; non codés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The links of %1 are valid for a part of the time only, and the layout does not say when a record was made: not coded, %2.</source>
        <translation>Les liens de %1 ne sont valables que pour une partie du temps, et le dessin de fichier n’indique pas quand un enregistrement a été établi&#x202f;; non codés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Give the day on which each was recorded, or let the links change at the turn of a year.</source>
        <translation>Indiquez le jour où chacun a été enregistré, ou faites changer les liens au passage d’une année à l’autre.</translation>
    </message>
    <message>
        <source>Name the column or dimension of its date or year as “referenceDate” in the layout.</source>
        <translation>Désignez la colonne ou la dimension de leur date ou de leur année comme «&#xa0;referenceDate&#xa0;» dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>%1 of what is coded are shared out between categories by weights, an estimate that the policy of the list does not let publish.</source>
        <translation>Parmi ce qui est codé, %1 sont répartis entre des catégories selon des poids, une estimation que les règles de mise en correspondance de la liste ne permettent pas de publier.</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, give the common parent, or allow weights to be published in the policy of the list.</source>
        <translation>Distinguez les enregistrements par une table de décision, donnez la catégorie supérieure commune, ou autorisez la publication des poids dans les règles de mise en correspondance de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have broken quotes.</source>
        <translation>
            <numerusform>%n ligne contient des guillemets incorrects.</numerusform>
            <numerusform>%n lignes contiennent des guillemets incorrects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have another number of cells than the header. Those with too many are not counted.</source>
        <translation>
            <numerusform>%n ligne n’a pas le même nombre de cellules que l’en-tête. Une ligne qui en a trop n’est pas comptée.</numerusform>
            <numerusform>%n lignes n’ont pas le même nombre de cellules que l’en-tête. Celles qui en ont trop ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL bytes.</source>
        <translation>
            <numerusform>%n ligne contient des octets nuls.</numerusform>
            <numerusform>%n lignes contiennent des octets nuls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) have bytes that are no text in the encoding of the file.</source>
        <translation>
            <numerusform>%n texte contient des octets qui ne sont pas du texte dans l’encodage du fichier.</numerusform>
            <numerusform>%n textes différents contiennent des octets qui ne sont pas du texte dans l’encodage du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) or count(s) cannot be read as numbers. They are not counted.</source>
        <translation>
            <numerusform>%n poids ou nombre de cas ne peut pas être lu comme un nombre. Il n’est pas compté.</numerusform>
            <numerusform>%n poids ou nombres de cas ne peuvent pas être lus comme des nombres. Ils ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A link of the offence gives it, but is disputed, below the status asked for, not valid when the record was made, or one of several that the policy or their weights decide about.</source>
        <translation>Un lien de l’infraction donne cette catégorie, mais il est contesté, n’atteint pas le statut demandé, n’était pas valable lorsque l’enregistrement a été établi, ou fait partie de plusieurs liens entre lesquels décident les règles de mise en correspondance ou les poids.</translation>
    </message>
    <message>
        <source>Counting %1 for questionnaires</source>
        <translation>Comptage de %1 pour les questionnaires</translation>
    </message>
</context>
<context>
    <name>codingpage::CodingPage</name>
    <message>
        <source>&amp;Describe a file of records…</source>
        <translation>&amp;Décrire un fichier d’enregistrements…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the layout…</source>
        <translation>&amp;Modifier le dessin de fichier…</translation>
    </message>
    <message>
        <source>Read a &amp;layout file…</source>
        <translation>&amp;Lire un dessin de fichier…</translation>
    </message>
    <message>
        <source>Save &amp;as a layout file…</source>
        <translation>&amp;Enregistrer le dessin de fichier sous…</translation>
    </message>
    <message>
        <source>Re&amp;move the layout</source>
        <translation>&amp;Retirer le dessin de fichier</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Nothing is coded yet</source>
        <translation>Rien n’est encore codé</translation>
    </message>
    <message>
        <source>Choose the file of records on the side, say what the cross table shall show, and code the records. The file stays as it is.</source>
        <translation>Choisissez à côté le fichier d’enregistrements, indiquez ce que le tableau croisé doit montrer, puis codez les enregistrements. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Coding was stopped. No file was written. What is shown is the run before, if there was one.</source>
        <translation>Le codage a été arrêté. Aucun fichier n’a été écrit. Ce qui est affiché est le résultat du codage précédent, s’il y en a eu un.</translation>
    </message>
    <message>
        <source>No file of records yet</source>
        <translation>Aucun fichier d’enregistrements pour l’instant</translation>
    </message>
    <message>
        <source>Say once how the file of an institution is read: which column has the offence code, and what the others mean. The program proposes it. Then the file, and next year&apos;s, can be coded.</source>
        <translation>Indiquez une fois comment lire le fichier d’une institution&#xa0;: quelle colonne contient le code d’infraction, et ce que signifient les autres. Le programme fait une proposition. Ensuite, ce fichier et celui de l’année suivante peuvent être codés.</translation>
    </message>
    <message>
        <source>Nothing to code with yet</source>
        <translation>Rien pour coder pour l’instant</translation>
    </message>
    <message>
        <source>Records are coded by the links and rules of a list of offences. Import a list first.</source>
        <translation>Les enregistrements sont codés d’après les liens et les règles d’une liste d’infractions. Importez d’abord une liste.</translation>
    </message>
    <message>
        <source>The coded records were written to %1.</source>
        <translation>Les enregistrements codés ont été écrits dans %1.</translation>
    </message>
    <message>
        <source>The project was changed since these records were coded. Code them again to see what it makes of them.</source>
        <translation>Le projet a été modifié depuis le codage de ces enregistrements. Codez-les de nouveau pour voir le résultat actuel.</translation>
    </message>
    <message>
        <source>Export the cross table</source>
        <translation>Exporter le tableau croisé</translation>
    </message>
    <message>
        <source>cross table</source>
        <comment>name of a file</comment>
        <translation>tableau croisé</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texte séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The cross table was written to %1.</source>
        <translation>Le tableau croisé a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Data and coding</source>
        <translation>Données et codage</translation>
    </message>
    <message>
        <source>Read a layout file</source>
        <translation>Lire un dessin de fichier</translation>
    </message>
    <message>
        <source>Layouts (*.json *.csv);;All files (*)</source>
        <translation>Dessins de fichier (*.json *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>The layout was read, but %n thing(s) in it were not understood.</source>
        <translation>
            <numerusform>Le dessin de fichier a été lu, mais %n élément n’a pas été compris.</numerusform>
            <numerusform>Le dessin de fichier a été lu, mais %n éléments n’ont pas été compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a layout file</source>
        <translation>Enregistrer le dessin de fichier sous</translation>
    </message>
    <message>
        <source>Layouts (*.json)</source>
        <translation>Dessins de fichier (*.json)</translation>
    </message>
    <message>
        <source>The layout was written to %1.</source>
        <translation>Le dessin de fichier a été écrit dans %1.</translation>
    </message>
    <message>
        <source>&amp;Describe a table of counts…</source>
        <translation>&amp;Décrire un tableau d’effectifs…</translation>
    </message>
    <message>
        <source>Choose the table of counts on the side, say what the cross table shall show, and code the counts. Sums of others are found and kept out. The file stays as it is.</source>
        <translation>Choisissez à côté le tableau d’effectifs, indiquez ce que le tableau croisé doit montrer, puis codez les effectifs. Les sommes d’autres éléments sont repérées et mises à part. Le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>The project was changed since these counts were coded. Code them again to see what it makes of them.</source>
        <translation>Le projet a été modifié depuis le codage de ces effectifs. Codez-les de nouveau pour voir le résultat actuel.</translation>
    </message>
    <message>
        <source>Keep for &amp;questionnaires…</source>
        <translation>Conserver pour des questionn&amp;aires…</translation>
    </message>
    <message>
        <source>Keeps the counts of the coded file in the project, so that questionnaires are filled from them, and shows the kept ones.</source>
        <translation>Conserve dans le projet les effectifs du fichier codé, pour que des questionnaires soient remplis à partir d’eux, et affiche ceux qui sont déjà conservés.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the whole table</source>
        <translation>l’ensemble du tableau</translation>
    </message>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Marked as a sum in the list</source>
        <translation>Signalé comme somme dans la liste</translation>
    </message>
    <message>
        <source>Called a total</source>
        <translation>Désigné comme total</translation>
    </message>
    <message>
        <source>The sum of others in every place</source>
        <translation>Somme d’autres éléments partout</translation>
    </message>
    <message>
        <source>Above other codes that are given</source>
        <translation>Au-dessus d’autres codes qui sont donnés</translation>
    </message>
    <message>
        <source>%1, …</source>
        <comment>the first of many</comment>
        <translation>%1, …</translation>
    </message>
    <message>
        <source>%1: %2. First in line %3.</source>
        <comment>what, reason, number</comment>
        <translation>%1&#xa0;: %2. Première occurrence à la ligne %3.</translation>
    </message>
    <message>
        <source>%1 of it is counted, because its parts do not hold it.</source>
        <translation>Une part de %1 est toutefois comptée, car les parties ne la contiennent pas.</translation>
    </message>
    <message>
        <source>To count it, take the mark off in the list of offences.</source>
        <translation>Pour compter cet élément, retirez l’indication de somme dans la liste d’infractions.</translation>
    </message>
    <message>
        <source>Rows: %1, of which the layout leaves out %2 and %3 cannot be read.</source>
        <translation>Lignes&#xa0;: %1, dont %2 laissées de côté par le dessin de fichier et %3 illisibles.</translation>
    </message>
    <message>
        <source>Counts: %1; empty cells: %2; not stated: %3; no numbers: %4.</source>
        <translation>Effectifs&#xa0;: %1&#x202f;; cellules vides&#xa0;: %2&#x202f;; non indiqués&#xa0;: %3&#x202f;; pas des nombres&#xa0;: %4.</translation>
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
        <translation>Élément</translation>
    </message>
    <message>
        <source>Sum of</source>
        <translation>Somme de</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Kept out</source>
        <translation>Mis à part</translation>
    </message>
    <message>
        <source>Counted of it</source>
        <translation>Dont compté</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Totaux</translation>
    </message>
    <message>
        <source>Sums kept out</source>
        <translation>Sommes mises à part</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>Tableau c&amp;roisé</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>Relevé dans le fichier</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>%1: the sums agree</source>
        <translation>%1&#xa0;: les sommes concordent</translation>
    </message>
    <message>
        <source>%1: the sums do not agree</source>
        <translation>%1&#xa0;: les sommes ne concordent pas</translation>
    </message>
    <message>
        <source>Share coded</source>
        <translation>Part codée</translation>
    </message>
    <message>
        <source>All counts</source>
        <translation>Tous les effectifs</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codés</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors champ</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>Laissés de côté par le dessin de fichier</translation>
    </message>
    <message>
        <source>Totals of the counts</source>
        <translation>Totaux des effectifs</translation>
    </message>
    <message>
        <source>These counts stand in other counts too, so they are kept out of the table. Where that is wrong, let one count nevertheless: the layout remembers it.</source>
        <translation>Ces effectifs figurent aussi dans d’autres effectifs&#x202f;; ils sont donc mis à part et n’entrent pas dans le tableau. Si c’est une erreur, faites compter l’élément malgré tout&#xa0;: le dessin de fichier le retient.</translation>
    </message>
    <message>
        <source>C&amp;ount it nevertheless</source>
        <translation>Compter &amp;quand même</translation>
    </message>
    <message>
        <source>Look for &amp;sums there again</source>
        <translation>&amp;Y chercher de nouveau des sommes</translation>
    </message>
    <message>
        <source>What stands for no count is not guessed, and texts that no list knows are counted as “not known”, codes as not mapped. Say in the layout what they mean.</source>
        <translation>Ce qui n’est pas un effectif ne donne lieu à aucune supposition, et les textes qui ne figurent dans aucune liste sont comptés comme «&#xa0;non connu&#xa0;», les codes comme sans correspondance. Indiquez dans le dessin de fichier ce qu’ils signifient.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>No count</source>
        <translation>Pas un effectif</translation>
    </message>
    <message>
        <source>Not in any list</source>
        <translation>Dans aucune liste</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>Texts that were not understood</source>
        <translation>Textes qui n’ont pas été compris</translation>
    </message>
    <message>
        <source>Counted because you said so: %1.</source>
        <translation>Comptés parce que vous l’avez indiqué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing got lost: in each line all counts = coded + out of scope + not mapped + sums kept out + left out by the layout.</source>
        <translation>Rien ne s’est perdu&#xa0;: sur chaque ligne, tous les effectifs = codés + hors champ + sans correspondance + sommes mises à part + laissés de côté par le dessin de fichier.</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>Les sommes ne concordent pas. N’utilisez pas ces chiffres et signalez l’erreur.</translation>
    </message>
    <message>
        <source>Sums kept out (%L1)</source>
        <translation>Sommes mises à part (%L1)</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>Non compris (%L1)</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>Relevé dans le fichier (%L1)</translation>
    </message>
</context>
<context>
    <name>codingpage::CrossTableView</name>
    <message>
        <source>Cross table</source>
        <translation>Tableau croisé</translation>
    </message>
    <message>
        <source>Across the top</source>
        <translation>En colonnes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 rows, sum %2. Double-click a figure to see the codes and records that make it.</source>
        <translation>Lignes&#xa0;: %1&#x202f;; somme&#xa0;: %2. Double-cliquez sur un chiffre pour voir les codes et les enregistrements dont il est issu.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Sum of the column: %1</source>
        <translation>Somme de la colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values of a cell</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 rows, sum %2.</source>
        <translation>Lignes&#xa0;: %1&#x202f;; somme&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>codingpage::DimensionList</name>
    <message>
        <source>The cross table has the ticked lines in this order. Drag a line to move it.</source>
        <translation>Le tableau croisé contient les lignes cochées, dans cet ordre. Faites glisser une ligne pour la déplacer.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
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
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>National codes that make the figure</source>
        <translation>Codes nationaux dont le chiffre est issu</translation>
    </message>
    <message>
        <source>Show the &amp;offence with its links</source>
        <translation>Afficher l’&amp;infraction avec ses liens</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Compte pour</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, made by %Ln code(s). Double-click a code to see only its records.</source>
        <translation>
            <numerusform>%1&#xa0;: %2, issu de %Ln code. Double-cliquez sur un code pour ne voir que ses enregistrements.</numerusform>
            <numerusform>%1&#xa0;: %2, issu de %Ln codes. Double-cliquez sur un code pour ne voir que ses enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 records</source>
        <translation>Les %1 premiers enregistrements sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the code %2</source>
        <translation>%1, code %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>number, reason</comment>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepDialog</name>
    <message>
        <source>&amp;Keep the counts</source>
        <translation>&amp;Conserver les effectifs</translation>
    </message>
    <message>
        <source>Counts for questionnaires</source>
        <translation>Effectifs pour les questionnaires</translation>
    </message>
    <message>
        <source>&amp;Fill a questionnaire</source>
        <translation>Re&amp;mplir un questionnaire</translation>
    </message>
    <message>
        <source>Leads to the page of questionnaires. “Fill…” there takes these counts.</source>
        <translation>Mène à la page des questionnaires. «&#xa0;Remplir…&#xa0;» y utilise ces effectifs.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Counts of the file %1, as it was coded last.</source>
        <translation>Effectifs du fichier %1, selon son dernier codage.</translation>
    </message>
    <message>
        <source>The counts are kept as “%1”: %2 in all.</source>
        <translation>Les effectifs sont conservés sous le nom «&#xa0;%1&#xa0;»&#x202f;; total&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>codingpage::KeepForm</name>
    <message>
        <source>Cells that are filled from these counts name them so.</source>
        <translation>Les cellules remplies à partir de ces effectifs les désignent par ce nom.</translation>
    </message>
    <message>
        <source>The counts are split by what the cells of this questionnaire ask for, such as sex or age.</source>
        <translation>Les effectifs sont ventilés selon ce que demandent les cellules de ce questionnaire, par exemple le sexe ou l’âge.</translation>
    </message>
    <message>
        <source>The stage of the process at which the file counts.</source>
        <translation>L’étape de la procédure à laquelle le fichier compte.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>For the &amp;questionnaire</source>
        <translation>Pour le &amp;questionnaire</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>&amp;Unité comptée</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Year of all counts</source>
        <translation>&amp;Année de tous les effectifs</translation>
    </message>
    <message>
        <source>Code a file of records or a table of counts first. Then its counts can be kept here, and questionnaires be filled from them.</source>
        <translation>Codez d’abord un fichier d’enregistrements ou un tableau d’effectifs. Ses effectifs pourront ensuite être conservés ici, et des questionnaires être remplis à partir d’eux.</translation>
    </message>
    <message>
        <source>The project was changed since the file was coded. Code it again, so that the counts are what the project makes of it now.</source>
        <translation>Le projet a été modifié depuis le codage du fichier. Codez-le de nouveau, afin que les effectifs correspondent à l’état actuel du projet.</translation>
    </message>
    <message>
        <source>Counts of this name are kept already; they are renewed.</source>
        <translation>Des effectifs de ce nom sont déjà conservés&#x202f;; ils seront renouvelés.</translation>
    </message>
    <message>
        <source>This questionnaire asks for nothing that can be counted in such a file. Choose another one.</source>
        <translation>Ce questionnaire ne demande rien qui puisse être compté dans un tel fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose the year of the counts: the layout does not say it.</source>
        <translation>Choisissez l’année des effectifs&#xa0;: le dessin de fichier ne l’indique pas.</translation>
    </message>
    <message>
        <source>Give the counts a name.</source>
        <translation>Donnez un nom aux effectifs.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln cell(s) of %2)</source>
        <comment>attribute, tables of the questionnaire</comment>
        <translation>
            <numerusform>%1 (%Ln cellule de %2)</numerusform>
            <numerusform>%1 (%Ln cellules de %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tables</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The layout says all that the cells of this unit and stage ask for.</source>
        <translation>Le dessin de fichier indique tout ce que demandent les cellules de cette unité et de cette étape.</translation>
    </message>
    <message>
        <source>The layout does not say: %1. These cells get a figure only where decision tables tag their records with it.</source>
        <translation>Le dessin de fichier n’indique pas ce qui suit&#xa0;: %1. Ces cellules ne reçoivent un chiffre que si des tables de décision attribuent à leurs enregistrements l’étiquette correspondante.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between attributes</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>The file is counted once more, by %1.</source>
        <translation>Le fichier est compté une fois de plus, par %1.</translation>
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
        <translation>Effectifs conservés</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes these counts out of the project. Cells that were filled from them stay; undo brings the counts back.</source>
        <translation>Retire ces effectifs du projet. Les cellules remplies à partir d’eux restent telles quelles&#x202f;; l’annulation rétablit les effectifs.</translation>
    </message>
    <message>
        <source>Kept &amp;counts</source>
        <translation>&amp;Effectifs conservés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codé le</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutColumnForm</name>
    <message>
        <source>All offences of the record</source>
        <translation>Toutes les infractions de l’enregistrement</translation>
    </message>
    <message>
        <source>The column &amp;is</source>
        <translation>La colonne es&amp;t</translation>
    </message>
    <message>
        <source>It &amp;gives</source>
        <translation>Elle fo&amp;urnit</translation>
    </message>
    <message>
        <source>&amp;Name in tables</source>
        <translation>&amp;Nom dans les tableaux</translation>
    </message>
    <message>
        <source>Of the offence numbe&amp;r</source>
        <translation>De l’in&amp;fraction numéro</translation>
    </message>
    <message>
        <source>The counts are &amp;for</source>
        <translation>Les effectifs con&amp;cernent</translation>
    </message>
    <message>
        <source>Choose an attribute</source>
        <translation>Choisissez un attribut</translation>
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
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Fournit</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Most frequent texts</source>
        <translation>Textes les plus fréquents</translation>
    </message>
    <message>
        <source>Make an &amp;attribute of its texts</source>
        <translation>Créer un &amp;attribut à partir de ses textes</translation>
    </message>
    <message>
        <source>A national attribute whose values are the texts of the column, so that rules can ask for them.</source>
        <translation>Un attribut national dont les valeurs sont les textes de la colonne, afin que des règles puissent les demander.</translation>
    </message>
    <message>
        <source>Use the column &amp;once more</source>
        <translation>Utiliser la c&amp;olonne une fois de plus</translation>
    </message>
    <message>
        <source>For a column that gives two things, for example an age and an age group.</source>
        <translation>Pour une colonne qui fournit deux choses, par exemple un âge et une tranche d’âge.</translation>
    </message>
    <message>
        <source>Gu&amp;ess again</source>
        <translation>&amp;Deviner de nouveau</translation>
    </message>
    <message>
        <source>Brings back what the program proposed.</source>
        <translation>Rétablit ce que le programme avait proposé.</translation>
    </message>
    <message>
        <source>%1 (offence %2)</source>
        <translation>%1 (infraction %2)</translation>
    </message>
    <message>
        <source>The column has more different texts. %L1 of them are shown; the others are read in the same way.</source>
        <translation>La colonne contient davantage de textes différents. %L1 d’entre eux sont affichés&#x202f;; les autres sont lus de la même façon.</translation>
    </message>
    <message>
        <source>Check what each column is and what its texts mean, then go on.</source>
        <translation>Vérifiez le rôle de chaque colonne et la signification de ses textes, puis continuez.</translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutDialog</name>
    <message>
        <source>Layout of a file of records</source>
        <translation>Dessin d’un fichier d’enregistrements</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>&amp;Save the layout</source>
        <translation>&amp;Enregistrer le dessin de fichier</translation>
    </message>
    <message>
        <source>The records have codes of the &amp;list</source>
        <translation>Les enregistrements ont les &amp;codes de la liste</translation>
    </message>
    <message>
        <source>Which records do you want to code?</source>
        <translation>Quels enregistrements souhaitez-vous coder&#x202f;?</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with a row for each offence, case, victim or suspect, or with counts. It may be large: it is read row by row and stays where it is.</source>
        <translation>Déposez un fichier ici&#xa0;: CSV, TSV, XLSX ou ODS, avec une ligne par infraction, affaire, victime ou suspect, ou avec des effectifs. Il peut être volumineux&#xa0;: il est lu ligne par ligne et reste où il est.</translation>
    </message>
    <message>
        <source>%1 of %2 rows have another number of cells than the header.</source>
        <translation>%1 lignes sur %2 n’ont pas le même nombre de cellules que l’en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have broken quotes.</source>
        <translation>
            <numerusform>%Ln ligne contient des guillemets incorrects.</numerusform>
            <numerusform>%Ln lignes contiennent des guillemets incorrects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have NUL bytes.</source>
        <translation>
            <numerusform>%Ln ligne contient des octets nuls.</numerusform>
            <numerusform>%Ln lignes contiennent des octets nuls.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file may be damaged, or parted by another sign. Check it in the step “File”; when it is coded, each such row is named with its line.</source>
        <translation>Le fichier est peut-être endommagé, ou ses colonnes sont séparées par un autre caractère. Vérifiez-le à l’étape «&#xa0;Fichier&#xa0;»&#x202f;; lors du codage, chaque ligne concernée est signalée avec son numéro.</translation>
    </message>
    <message>
        <source>Layout of a table of counts</source>
        <translation>Dessin d’un tableau d’effectifs</translation>
    </message>
    <message>
        <source>Which counts do you want to code?</source>
        <translation>Quels effectifs souhaitez-vous coder&#x202f;?</translation>
    </message>
    <message>
        <source>Drop a file here: CSV, TSV, XLSX or ODS, with counts by national code in rows, columns or both. It stays where it is.</source>
        <translation>Déposez un fichier ici&#xa0;: CSV, TSV, XLSX ou ODS, avec des effectifs par code national en lignes, en colonnes ou les deux. Il reste où il est.</translation>
    </message>
</context>
<context>
    <name>codingpage::ReadingPreview</name>
    <message>
        <source>Offence %1</source>
        <translation>Infraction %1</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is not understood.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>%1; printed: %2</source>
        <comment>value, text</comment>
        <translation>%1&#x202f;; texte du fichier&#xa0;: %2</translation>
    </message>
    <message>
        <source>Of %1 codes in a sample of %2 rows, %3 are in the list.</source>
        <translation>Sur %1 codes d’un échantillon de %2 lignes, %3 figurent dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of the sample are left out.</source>
        <translation>
            <numerusform>%Ln ligne de l’échantillon est laissée de côté.</numerusform>
            <numerusform>%Ln lignes de l’échantillon sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records as the layout reads them</source>
        <translation>Enregistrements tels que le dessin de fichier les lit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>codingpage::RecordsForm</name>
    <message>
        <source>One &amp;row is</source>
        <translation>Une &amp;ligne est</translation>
    </message>
    <message>
        <source>The records &amp;print</source>
        <translation>Les enregistrements con&amp;tiennent</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Séparateur &amp;décimal</translation>
    </message>
    <message>
        <source>Dates are &amp;written</source>
        <translation>Fo&amp;rmat des dates</translation>
    </message>
    <message>
        <source>&amp;Name of the layout</source>
        <translation>&amp;Nom du dessin de fichier</translation>
    </message>
    <message>
        <source>Between &amp;parts of a code</source>
        <translation>Entre les parties d’&amp;un code</translation>
    </message>
    <message>
        <source>Codes of the list</source>
        <translation>Codes de la liste</translation>
    </message>
    <message>
        <source>Labels of the list</source>
        <translation>Libellés de la liste</translation>
    </message>
    <message>
        <source>Point: 1.5</source>
        <translation>Point&#xa0;: 1.5</translation>
    </message>
    <message>
        <source>Comma: 1,5</source>
        <translation>Virgule&#xa0;: 1,5</translation>
    </message>
</context>
<context>
    <name>codingpage::ResultPanel</name>
    <message>
        <source>What became of the records</source>
        <translation>Ce que sont devenus les enregistrements</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Fournit</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>Different texts</source>
        <translation>Textes différents</translation>
    </message>
    <message>
        <source>“Not known” in the table</source>
        <translation>«&#xa0;Non connu&#xa0;» dans le tableau</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Première ligne</translation>
    </message>
    <message>
        <source>&amp;Totals</source>
        <translation>&amp;Totaux</translation>
    </message>
    <message>
        <source>Cr&amp;oss table</source>
        <translation>Tableau c&amp;roisé</translation>
    </message>
    <message>
        <source>Noticed in the file</source>
        <translation>Relevé dans le fichier</translation>
    </message>
    <message>
        <source>Totals of the run</source>
        <translation>Totaux du codage</translation>
    </message>
    <message>
        <source>How well the columns were understood</source>
        <translation>Degré de compréhension des colonnes</translation>
    </message>
    <message>
        <source>Texts that no list knows are counted as “not known”, and codes as not mapped. Double-click a line to say in the layout what it means.</source>
        <translation>Les textes qui ne figurent dans aucune liste sont comptés comme «&#xa0;non connu&#xa0;», et les codes comme sans correspondance. Double-cliquez sur une ligne pour indiquer sa signification dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>Texts that no list knows</source>
        <translation>Textes qui ne figurent dans aucune liste</translation>
    </message>
    <message>
        <source>Not understood (%L1)</source>
        <translation>Non compris (%L1)</translation>
    </message>
    <message>
        <source>Noticed in the file (%L1)</source>
        <translation>Relevé dans le fichier (%L1)</translation>
    </message>
</context>
<context>
    <name>codingpage::RunForm</name>
    <message>
        <source>Choose the &amp;records…</source>
        <translation>Choisir les &amp;enregistrements…</translation>
    </message>
    <message>
        <source>Only the most &amp;serious offence of a case</source>
        <translation>Uniquement l’infraction la plus &amp;grave d’une affaire</translation>
    </message>
    <message>
        <source>Attempts &amp;with completed offences</source>
        <translation>Tentatives a&amp;vec les infractions consommées</translation>
    </message>
    <message>
        <source>Write a coded f&amp;ile</source>
        <translation>Écrire un fic&amp;hier codé</translation>
    </message>
    <message>
        <source>With the reaso&amp;n of each record</source>
        <translation>Avec le &amp;motif de chaque enregistrement</translation>
    </message>
    <message>
        <source>&amp;Code the records</source>
        <translation>&amp;Coder les enregistrements</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Dessi&amp;n de fichier</translation>
    </message>
    <message>
        <source>Rows of one case or incident belong together by the column that the layout names for it.</source>
        <translation>Les lignes d’une même affaire ou d’un même incident sont réunies d’après la colonne que le dessin de fichier indique à cet effet.</translation>
    </message>
    <message>
        <source>Switched off, attempted offences are left out of the cross table.</source>
        <translation>Si cette option est désactivée, les tentatives ne figurent pas dans le tableau croisé.</translation>
    </message>
    <message>
        <source>&amp;Unit that is counted</source>
        <translation>&amp;Unité comptée</translation>
    </message>
    <message>
        <source>All that are not disputed</source>
        <translation>Tous ceux qui ne sont pas contestés</translation>
    </message>
    <message>
        <source>Approved ones only</source>
        <translation>Seulement ceux qui sont approuvés</translation>
    </message>
    <message>
        <source>Cross table &amp;by</source>
        <translation>Tableau croisé &amp;par</translation>
    </message>
    <message>
        <source>Lin&amp;ks that count</source>
        <translation>Lien&amp;s pris en compte</translation>
    </message>
    <message>
        <source>&amp;Processors</source>
        <translation>Pr&amp;ocesseurs</translation>
    </message>
    <message>
        <source>Choose the records</source>
        <translation>Choisir les enregistrements</translation>
    </message>
    <message>
        <source>Records (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Enregistrements (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>coded</source>
        <comment>name of a file</comment>
        <translation>enregistrements codés</translation>
    </message>
    <message>
        <source>%1 coded</source>
        <comment>name of a file</comment>
        <translation>%1 codé</translation>
    </message>
    <message>
        <source>Where the coded records go</source>
        <translation>Emplacement des enregistrements codés</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texte séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Codes of the list “%1”</source>
        <translation>Codes de la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The list of its codes is not in the project.</source>
        <translation>La liste de ses codes n’est pas dans le projet.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aucun fichier n’est encore choisi.</translation>
    </message>
    <message>
        <source>Find su&amp;ms of others and keep them out</source>
        <translation>Repérer les sommes d’autres éléments et &amp;les mettre à part</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sommes</translation>
    </message>
    <message>
        <source>Unit reco&amp;rds</source>
        <translation>Enregistrements indiv&amp;iduels</translation>
    </message>
    <message>
        <source>A table of coun&amp;ts</source>
        <translation>Un tableau d’e&amp;ffectifs</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Le fichier contient</translation>
    </message>
    <message>
        <source>Totals, groups of codes and columns that add up others would count twice. Switched off, every row counts that the layout does not leave out.</source>
        <translation>Les totaux, les groupes de codes et les colonnes qui en additionnent d’autres compteraient deux fois. Si cette option est désactivée, chaque ligne que le dessin de fichier ne laisse pas de côté est comptée.</translation>
    </message>
    <message>
        <source>Choose the ta&amp;ble…</source>
        <translation>Choisir le ta&amp;bleau…</translation>
    </message>
    <message>
        <source>&amp;Code the counts</source>
        <translation>&amp;Coder les effectifs</translation>
    </message>
</context>
<context>
    <name>codingpage::Totals</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Without the header and empty lines.</source>
        <translation>Sans l’en-tête ni les lignes vides.</translation>
    </message>
    <message>
        <source>Left out by the layout</source>
        <translation>Laissées de côté par le dessin de fichier</translation>
    </message>
    <message>
        <source>Because they sum others.</source>
        <translation>Parce qu’elles sont la somme d’autres lignes.</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Named with their lines among the findings.</source>
        <translation>Signalées avec leur numéro parmi les constats.</translation>
    </message>
    <message>
        <source>Less serious offences of a case</source>
        <translation>Infractions moins graves d’une affaire</translation>
    </message>
    <message>
        <source>Not counted, because a more serious offence of the same case is.</source>
        <translation>Non comptées, car une infraction plus grave de la même affaire l’est.</translation>
    </message>
    <message>
        <source>of the table “%1”</source>
        <translation>de la table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptés</translation>
    </message>
    <message>
        <source>Coded, out of scope and not mapped together.</source>
        <translation>Codés, hors champ et sans correspondance réunis.</translation>
    </message>
    <message>
        <source>by a default row or a common parent</source>
        <translation>par une ligne par défaut ou une catégorie supérieure commune</translation>
    </message>
    <message>
        <source>A large share says that rules lack rows.</source>
        <translation>Une part importante indique que des lignes manquent dans les règles.</translation>
    </message>
    <message>
        <source>%1 counted = %2 coded + %3 out of scope + %4 not mapped.</source>
        <translation>%1 comptés = %2 codés + %3 hors champ + %4 sans correspondance.</translation>
    </message>
    <message>
        <source>Nothing got lost.</source>
        <translation>Rien ne s’est perdu.</translation>
    </message>
    <message>
        <source>The sums do not agree. Do not use these figures, and report the error.</source>
        <translation>Les sommes ne concordent pas. N’utilisez pas ces chiffres et signalez l’erreur.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Counted already</source>
        <translation>Déjà comptées</translation>
    </message>
    <message>
        <source>Not counted again, because the same case, person or offence has the category already.</source>
        <translation>Non comptées de nouveau, car la même affaire, personne ou infraction a déjà la catégorie.</translation>
    </message>
    <message>
        <source>attempts, not in the table</source>
        <translation>tentatives, hors du tableau</translation>
    </message>
    <message>
        <source>The counting rules leave attempts out of the table.</source>
        <translation>Les règles de comptage laissent les tentatives hors du tableau.</translation>
    </message>
</context>
<context>
    <name>codingpage::ValueTable</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Only texts that are not &amp;understood</source>
        <translation>Seulement les textes non co&amp;mpris</translation>
    </message>
    <message>
        <source>Texts of the column and their meaning</source>
        <translation>Textes de la colonne et leur signification</translation>
    </message>
    <message>
        <source>Meaning of the selected texts</source>
        <translation>Signification des textes sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Selected texts mean</source>
        <translation>Les textes sélectionnés s&amp;ignifient</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 (by its number or date)</source>
        <translation>%1 (d’après le nombre ou la date)</translation>
    </message>
    <message>
        <source>%1 (by its code)</source>
        <translation>%1 (d’après le code)</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>the rows are left out</source>
        <translation>les lignes sont laissées de côté</translation>
    </message>
    <message>
        <source>as it is printed</source>
        <translation>tel quel</translation>
    </message>
    <message>
        <source>Nothing said of them</source>
        <translation>Rien n’est indiqué à leur sujet</translation>
    </message>
    <message>
        <source>As they are printed</source>
        <translation>Tels quels</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Leave these rows out</source>
        <translation>Laisser ces lignes de côté</translation>
    </message>
</context>
<context>
    <name>codingpage::Words</name>
    <message>
        <source>Offence code</source>
        <translation>Code d’infraction</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Case or incident</source>
        <translation>Affaire ou incident</translation>
    </message>
    <message>
        <source>Dimension of tables</source>
        <translation>Dimension des tableaux</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Only kept</source>
        <translation>Seulement conservée</translation>
    </message>
    <message>
        <source>The national code of the offence, or a part of it. Several columns of one offence are joined.</source>
        <translation>Le code national de l’infraction, ou une partie de celui-ci. Plusieurs colonnes d’une même infraction sont réunies.</translation>
    </message>
    <message>
        <source>A fact that rules ask for, for example the outcome or the victim&apos;s sex. Say below what each text means.</source>
        <translation>Un fait que des règles demandent, par exemple le résultat ou le sexe de la victime. Indiquez ci-dessous ce que signifie chaque texte.</translation>
    </message>
    <message>
        <source>The number of the case or incident that several rows belong to.</source>
        <translation>Le numéro de l’affaire ou de l’incident dont relèvent plusieurs lignes.</translation>
    </message>
    <message>
        <source>Kept as it is printed, for tables by region or year.</source>
        <translation>Conservée telle quelle, pour des tableaux par région ou par année.</translation>
    </message>
    <message>
        <source>A number that the record counts for.</source>
        <translation>Un nombre pour lequel l’enregistrement compte.</translation>
    </message>
    <message>
        <source>The rows are no records but counts, and this column has them.</source>
        <translation>Les lignes ne sont pas des enregistrements mais des effectifs, et cette colonne les contient.</translation>
    </message>
    <message>
        <source>Not used; the coded file has it as every other column.</source>
        <translation>Non utilisée&#x202f;; elle figure dans le fichier codé comme toutes les autres colonnes.</translation>
    </message>
    <message>
        <source>An offence</source>
        <translation>Une infraction</translation>
    </message>
    <message>
        <source>An incident or case, with one or several offences</source>
        <translation>Un incident ou une affaire, avec une ou plusieurs infractions</translation>
    </message>
    <message>
        <source>A victim</source>
        <translation>Une victime</translation>
    </message>
    <message>
        <source>A suspect</source>
        <translation>Un suspect</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>A cell of a table: counts by offence</source>
        <translation>Une cellule d’un tableau&#xa0;: effectifs par infraction</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Suspects</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <source>Coded</source>
        <translation>Codés</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors champ</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>The record has no code</source>
        <translation>L’enregistrement n’a pas de code</translation>
    </message>
    <message>
        <source>The code is not in the list</source>
        <translation>Le code ne figure pas dans la liste</translation>
    </message>
    <message>
        <source>The code is a sum of others</source>
        <translation>Le code est une somme d’autres codes</translation>
    </message>
    <message>
        <source>The code has no link and no table</source>
        <translation>Le code n’a ni lien ni table</translation>
    </message>
    <message>
        <source>The link says that ICCS has no category</source>
        <translation>Le lien indique que l’ICCS n’a pas de catégorie</translation>
    </message>
    <message>
        <source>The links are disputed or not approved</source>
        <translation>Les liens sont contestés ou non approuvés</translation>
    </message>
    <message>
        <source>No row of the decision table fits</source>
        <translation>Aucune ligne de la table de décision ne convient</translation>
    </message>
    <message>
        <source>Rows of the decision table contradict each other</source>
        <translation>Des lignes de la table de décision se contredisent</translation>
    </message>
    <message>
        <source>Look whether the records are complete, or leave these rows out in the layout.</source>
        <translation>Vérifiez si les enregistrements sont complets, ou laissez ces lignes de côté dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>Add the code to the list of offences, or correct the column of the layout.</source>
        <translation>Ajoutez le code à la liste d’infractions, ou corrigez la colonne du dessin de fichier.</translation>
    </message>
    <message>
        <source>Leave these rows out in the layout; their records would count twice.</source>
        <translation>Laissez ces lignes de côté dans le dessin de fichier&#x202f;; leurs enregistrements compteraient deux fois.</translation>
    </message>
    <message>
        <source>Link the code on the page “Offences and mapping”.</source>
        <translation>Liez le code sur la page «&#xa0;Infractions et correspondances&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing, if the decision stands; the figure is reported as not mapped.</source>
        <translation>Rien, si la décision est maintenue&#x202f;; le chiffre est présenté comme sans correspondance.</translation>
    </message>
    <message>
        <source>Settle the dispute, or count links that are not approved too.</source>
        <translation>Réglez le désaccord, ou comptez aussi les liens qui ne sont pas approuvés.</translation>
    </message>
    <message>
        <source>Add the missing row to the decision table, or a default row.</source>
        <translation>Ajoutez la ligne manquante à la table de décision, ou une ligne par défaut.</translation>
    </message>
    <message>
        <source>Correct the rows that overlap in the decision table.</source>
        <translation>Corrigez les lignes qui se chevauchent dans la table de décision.</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>Catégorie de l’ICCS</translation>
    </message>
    <message>
        <source>ICCS, level 2</source>
        <translation>ICCS, niveau 2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>sans correspondance</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The links change within the time that the record states</source>
        <translation>Les liens changent au cours de la période qu’indique l’enregistrement</translation>
    </message>
    <message>
        <source>Say in the layout which column has the date (“referenceDate”), and give days where links change within a year.</source>
        <translation>Indiquez dans le dessin de fichier quelle colonne contient la date («&#xa0;referenceDate&#xa0;»), et donnez des jours lorsque les liens changent au cours d’une année.</translation>
    </message>
</context>
<context>
    <name>evaluation</name>
    <message>
        <source>Measuring the suggestions</source>
        <translation>Mesure des suggestions</translation>
    </message>
</context>
<context>
    <name>evaluationpage::EvaluationDialog</name>
    <message>
        <source>How good are the suggestions?</source>
        <translation>Que valent les suggestions&#x202f;?</translation>
    </message>
    <message>
        <source>Reliability by confidence</source>
        <translation>Fiabilité selon la confiance</translation>
    </message>
    <message>
        <source>The confirmed category of these offences stands far down among the suggestions, or in another section than the first three. Either the program does not understand the label, or the link is a mistake. Enter shows the offence.</source>
        <translation>La catégorie confirmée de ces infractions figure très bas parmi les suggestions, ou dans une autre section que les trois premières. Soit le programme ne comprend pas le libellé, soit le lien est une erreur. Entrée montre l’infraction.</translation>
    </message>
    <message>
        <source>Worth a second look</source>
        <translation>À revoir</translation>
    </message>
    <message>
        <source>&amp;Reliability</source>
        <translation>&amp;Fiabilité</translation>
    </message>
    <message>
        <source>By list and level</source>
        <translation>Par liste et niveau</translation>
    </message>
    <message>
        <source>By &amp;list and level</source>
        <translation>Par &amp;liste et niveau</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>&amp;Confusions</source>
        <translation>&amp;Confusions</translation>
    </message>
    <message>
        <source>Worth a &amp;second look</source>
        <translation>À re&amp;voir</translation>
    </message>
    <message>
        <source>Links have changed since this was measured.</source>
        <translation>Des liens ont changé depuis cette mesure.</translation>
    </message>
    <message>
        <source>&amp;Measure again</source>
        <translation>&amp;Mesurer de nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The suggestions are being measured …</source>
        <translation>Mesure des suggestions en cours …</translation>
    </message>
    <message>
        <source>Nothing has been measured yet.</source>
        <translation>Rien n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Each confirmed link is compared with what the program would suggest without it.</source>
        <translation>Chaque lien confirmé est comparé à ce que le programme suggérerait sans lui.</translation>
    </message>
    <message>
        <source>No link is confirmed yet.</source>
        <translation>Aucun lien n’est encore confirmé.</translation>
    </message>
    <message>
        <source>The suggestions are measured on links that are approved, or in review with a reviewer. Confirm some on the mapping page, then measure again.</source>
        <translation>Les suggestions sont mesurées sur les liens approuvés, ou en cours d’examen avec un examinateur. Confirmez-en quelques-uns sur la page des correspondances, puis mesurez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Measured on %Ln confirmed offence(s), each asked for as if it were not confirmed.</source>
        <translation>
            <numerusform>Mesuré sur %Ln infraction confirmée, interrogée comme si elle ne l’était pas.</numerusform>
            <numerusform>Mesuré sur %Ln infractions confirmées, chacune interrogée comme si elle ne l’était pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::FigureCards</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>First is right</source>
        <translation>Première juste</translation>
    </message>
    <message>
        <source>The first suggestion is the confirmed category, or one of several confirmed.</source>
        <translation>La première suggestion est la catégorie confirmée, ou l’une des catégories confirmées.</translation>
    </message>
    <message>
        <source>Among the first 5</source>
        <translation>Parmi les 5 premières</translation>
    </message>
    <message>
        <source>Among the first 10</source>
        <translation>Parmi les 10 premières</translation>
    </message>
    <message>
        <source>Right section</source>
        <translation>Section juste</translation>
    </message>
    <message>
        <source>Of the first suggestion.</source>
        <translation>De la première suggestion.</translation>
    </message>
    <message>
        <source>Right division</source>
        <translation>Division juste</translation>
    </message>
    <message>
        <source>Of the first suggestion: the second level of the classification.</source>
        <translation>De la première suggestion&#xa0;: le deuxième niveau de la classification.</translation>
    </message>
    <message>
        <source>Calibration error</source>
        <translation>Erreur de calibration</translation>
    </message>
    <message>
        <source>How far the stated confidence is from the share that is right, on average. The smaller, the more the confidence can be believed.</source>
        <translation>Écart moyen entre la confiance annoncée et la part de réponses justes. Plus il est faible, plus on peut se fier à la confiance.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::ReliabilityDiagram</name>
    <message>
        <source>Reliability diagram</source>
        <translation>Diagramme de fiabilité</translation>
    </message>
    <message numerus="yes">
        <source>Confidence %1, right %2, %Ln answer(s)</source>
        <translation>
            <numerusform>Confiance %1, part juste %2, %Ln réponse</numerusform>
            <numerusform>Confiance %1, part juste %2, %Ln réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Part juste</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one share to another</comment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <source>Share right</source>
        <translation>Part juste</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Première</translation>
    </message>
    <message>
        <source>First 5</source>
        <translation>5 premières</translation>
    </message>
    <message>
        <source>First 10</source>
        <translation>10 premières</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>Division</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Suggested first</source>
        <translation>Suggérée en premier</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Where the confirmed category stands among the suggestions; – when it is not among the first %1.</source>
        <translation>Rang de la catégorie confirmée parmi les suggestions&#x202f;; – si elle n’est pas parmi les %1 premières.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confirmed at level %1: %2</source>
        <comment>number, name of the level</comment>
        <translation>Confirmées au niveau %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>&#x202f;; </translation>
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
        <translation>La ligne répète un lien de «&#xa0;%1&#xa0;» qui figure plus haut.</translation>
    </message>
    <message>
        <source>It was left out; delete one of the rows.</source>
        <translation>Elle a été ignorée&#x202f;; supprimez l’une des lignes.</translation>
    </message>
    <message>
        <source>The links in %1 were to be compared with the project.</source>
        <translation>Comparaison des liens de %1 avec le projet.</translation>
    </message>
    <message>
        <source>Name the columns; the table has these: %1.</source>
        <translation>Indiquez les colonnes&#x202f;; le tableau contient celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It has no column &quot;%1&quot;.</source>
        <translation>Il n’y a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No column for the national code was found.</source>
        <translation>Aucune colonne de code national n’a été trouvée.</translation>
    </message>
    <message>
        <source>No column for the ICCS code was found.</source>
        <translation>Aucune colonne de code ICCS n’a été trouvée.</translation>
    </message>
    <message>
        <source>The project has no offence list &quot;%1&quot;.</source>
        <translation>Le projet n’a pas de liste d’infractions «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project.</source>
        <translation>Choisissez l’une des listes du projet.</translation>
    </message>
    <message>
        <source>All its rows belong to another list than &quot;%1&quot;.</source>
        <translation>Toutes ses lignes appartiennent à une autre liste que «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the list that the table is about.</source>
        <translation>Choisissez la liste sur laquelle porte le tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) belong to other lists.</source>
        <translation>
            <numerusform>%n ligne appartient à d’autres listes.</numerusform>
            <numerusform>%n lignes appartiennent à d’autres listes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the table with those lists too.</source>
        <translation>Comparez également le tableau avec ces listes.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n link(s) of a reviewed table</source>
        <translation>
            <numerusform>Reprendre %n lien d’un tableau examiné</numerusform>
            <numerusform>Reprendre %n liens d’un tableau examiné</numerusform>
        </translation>
    </message>
    <message>
        <source>no category</source>
        <translation>aucune catégorie</translation>
    </message>
    <message>
        <source>Decided here before the comparison with %1.</source>
        <translation>Décidé ici avant la comparaison avec %1.</translation>
    </message>
    <message>
        <source>Disputed: %1 here, %2 by %3.</source>
        <translation>Contesté&#xa0;: %1 ici, %2 par %3.</translation>
    </message>
    <message>
        <source>Chosen by %1.</source>
        <translation>Choisi par %1.</translation>
    </message>
    <message>
        <source>Chosen by %1: %2</source>
        <translation>Choisi par %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n decision(s) of %1</source>
        <translation>
            <numerusform>Reprendre %n décision de %1</numerusform>
            <numerusform>Reprendre %n décisions de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n offence(s) as disputed with %1</source>
        <translation>
            <numerusform>Marquer %n infraction comme contestée avec %1</numerusform>
            <numerusform>Marquer %n infractions comme contestées avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The correspondence table was to be written to %1.</source>
        <translation>Écriture de la table de correspondance dans %1.</translation>
    </message>
    <message>
        <source>Choose one of the lists of the project, or all of them.</source>
        <translation>Choisissez l’une des listes du projet, ou toutes.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez interrompue.</translation>
    </message>
    <message>
        <source>No file was written; start the export again when you need it.</source>
        <translation>Aucun fichier n’a été écrit&#x202f;; relancez l’exportation lorsque vous en aurez besoin.</translation>
    </message>
    <message>
        <source>Correspondence table (CSV)</source>
        <translation>Table de correspondance (CSV)</translation>
    </message>
    <message>
        <source>CSV carries every link, but not the definitions, provisions and volumes of the offences, the findings, the history and which link replaces which; it has no place for the version of the list.</source>
        <translation>Le format CSV transmet tous les liens, mais pas les définitions, les dispositions et les volumes des infractions, les constats, l’historique ni l’indication du lien qui en remplace un autre&#x202f;; il ne prévoit pas de place pour la version de la liste.</translation>
    </message>
    <message>
        <source>Mapping set (SSSOM)</source>
        <translation>Ensemble de correspondances (SSSOM)</translation>
    </message>
    <message>
        <source>SSSOM carries every link with its review; offences without a link, provisions, definitions, volumes and findings stay behind, and rationale, assumption and rejected candidates share one comment.</source>
        <translation>Le format SSSOM transmet tous les liens avec leur examen&#x202f;; les infractions sans lien, les dispositions, les définitions, les volumes et les constats ne sont pas transmis, et la justification, l’hypothèse et les catégories écartées partagent un même commentaire.</translation>
    </message>
    <message>
        <source>Linked data (XKOS, Turtle)</source>
        <translation>Données liées (XKOS, Turtle)</translation>
    </message>
    <message>
        <source>XKOS carries codes, labels, definitions and associations with relation and status; rationale, reviewers, tags, volumes and offences out of scope stay behind, and only approved links are stated as matches.</source>
        <translation>Le format XKOS transmet les codes, les libellés, les définitions et les associations avec relation et statut&#x202f;; la justification, les examinateurs, les étiquettes, les volumes et les infractions hors champ ne sont pas transmis, et seuls les liens approuvés sont déclarés comme correspondances.</translation>
    </message>
    <message>
        <source>Workbook for review and for UNODC (XLSX)</source>
        <translation>Classeur pour l’examen et pour l’ONUDC (XLSX)</translation>
    </message>
    <message>
        <source>The workbook carries every link and finding, but not the definitions and volumes of the offences, the history and which link replaces which; texts end after 32,767 characters.</source>
        <translation>Le classeur transmet tous les liens et tous les constats, mais pas les définitions et les volumes des infractions, l’historique ni l’indication du lien qui en remplace un autre&#x202f;; les textes s’arrêtent après 32&#x202f;767 caractères.</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>Correspondance des infractions nationales avec l’ICCS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write year, month and day as in 2026-03-01.</source>
        <translation>Écrivez l’année, le mois et le jour comme dans 2026-03-01.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a relation.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une relation.</translation>
    </message>
    <message>
        <source>Write equal, inside, contains, overlap or none.</source>
        <translation>Écrivez equal, inside, contains, overlap ou none.</translation>
    </message>
    <message>
        <source>The relation is &quot;none&quot;, but the row names category %1.</source>
        <translation>La relation est «&#xa0;none&#xa0;», mais la ligne indique la catégorie %1.</translation>
    </message>
    <message>
        <source>The category was taken; write another relation, or delete the code.</source>
        <translation>La catégorie a été retenue&#x202f;; écrivez une autre relation ou supprimez le code.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un statut.</translation>
    </message>
    <message>
        <source>Write draft, proposed, in review, disputed, approved or out of scope.</source>
        <translation>Écrivez draft, proposed, in review, disputed, approved ou out of scope.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a tag with a value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étiquette avec une valeur.</translation>
    </message>
    <message>
        <source>Write tags as in event.At=1, parted by semicolons.</source>
        <translation>Écrivez les étiquettes comme dans event.At=1, séparées par des points-virgules.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a data flag.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un indicateur des données.</translation>
    </message>
    <message>
        <source>Write Th, AA, Ac, CP or In.</source>
        <translation>Écrivez Th, AA, Ac, CP ou In.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not begin with an ICCS code.</source>
        <translation>«&#xa0;%1&#xa0;» ne commence pas par un code ICCS.</translation>
    </message>
    <message>
        <source>Write rejected candidates as in 0409: no force; 0501: not taken.</source>
        <translation>Écrivez les catégories écartées comme dans 0409: sans violence; 0501: rien de soustrait.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a confidence.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un indice de confiance.</translation>
    </message>
    <message>
        <source>Write a number from 0 to 1, or nothing.</source>
        <translation>Écrivez un nombre de 0 à 1, ou rien.</translation>
    </message>
    <message>
        <source>The row says something about a link, but has no national code.</source>
        <translation>La ligne décrit un lien, mais n’a pas de code national.</translation>
    </message>
    <message>
        <source>Enter the code, or delete the row.</source>
        <translation>Saisissez le code ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; was read as &quot;%2&quot;.</source>
        <translation>Le code national «&#xa0;%1&#xa0;» a été lu comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Spreadsheets drop leading zeros; format the column as text.</source>
        <translation>Les tableurs suppriment les zéros initiaux&#x202f;; mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>The list has no national code &quot;%1&quot;.</source>
        <translation>La liste n’a pas de code national «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Correct the code, or import the newer list first.</source>
        <translation>Corrigez le code, ou importez d’abord la liste plus récente.</translation>
    </message>
    <message>
        <source>The national code &quot;%1&quot; may mean several offences: %2.</source>
        <translation>Le code national «&#xa0;%1&#xa0;» peut désigner plusieurs infractions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write one of these instead of the code.</source>
        <translation>Écrivez l’une de celles-ci à la place du code.</translation>
    </message>
    <message>
        <source>The row has no ICCS code.</source>
        <translation>La ligne n’a pas de code ICCS.</translation>
    </message>
    <message>
        <source>Enter the code; or write the relation &quot;none&quot; and say why there is no category.</source>
        <translation>Saisissez le code&#x202f;; ou écrivez la relation «&#xa0;none&#xa0;» et dites pourquoi il n’y a pas de catégorie.</translation>
    </message>
    <message>
        <source>The ICCS has no category &quot;%1&quot;.</source>
        <translation>L’ICCS n’a pas de catégorie «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may mean several categories: %2.</source>
        <translation>«&#xa0;%1&#xa0;» peut désigner plusieurs catégories&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Write one code with all its zeros, as text.</source>
        <translation>Écrivez un seul code avec tous ses zéros, au format texte.</translation>
    </message>
    <message>
        <source>The ICCS code &quot;%1&quot; was read as %2.</source>
        <translation>Le code ICCS «&#xa0;%1&#xa0;» a été lu comme %2.</translation>
    </message>
    <message>
        <source>Look whether this is what was meant.</source>
        <translation>Vérifiez que c’est bien ce qui était voulu.</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>Mêmes actes</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>Inclus dans la catégorie</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>Plus large que la catégorie</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>Chevauche la catégorie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors champ</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Parquet</translation>
    </message>
    <message>
        <source>Courts</source>
        <translation>Tribunaux</translation>
    </message>
    <message>
        <source>Prisons</source>
        <translation>Prisons</translation>
    </message>
    <message>
        <source>Victimization survey</source>
        <translation>Enquête de victimation</translation>
    </message>
    <message>
        <source>Other institution</source>
        <translation>Autre institution</translation>
    </message>
    <message>
        <source>The mapping was to be compared with the one in %1.</source>
        <translation>Comparaison de la mise en correspondance avec celle de %1.</translation>
    </message>
    <message>
        <source>That project has no offence list yet.</source>
        <translation>Ce projet n’a pas encore de liste d’infractions.</translation>
    </message>
    <message>
        <source>Choose the project in which the other person works.</source>
        <translation>Choisissez le projet dans lequel travaille l’autre personne.</translation>
    </message>
    <message>
        <source>That project has no list called &quot;%1&quot;.</source>
        <translation>Ce projet n’a pas de liste nommée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its lists are: %1.</source>
        <translation>Ses listes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No national code of the list &quot;%1&quot; stands in that project; its lists are: %2.</source>
        <translation>Aucun code national de la liste «&#xa0;%1&#xa0;» ne figure dans ce projet&#x202f;; ses listes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Compare mappings of the same national list; choose another list or another file.</source>
        <translation>Comparez des mises en correspondance de la même liste nationale&#x202f;; choisissez une autre liste ou un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The lists &quot;%1&quot; and &quot;%2&quot; have only %n code(s) in common.</source>
        <translation>
            <numerusform>Les listes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» n’ont que %n code en commun.</numerusform>
            <numerusform>Les listes «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» n’ont que %n codes en commun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure that both mappers work on the same national list.</source>
        <translation>Assurez-vous que les deux codificateurs travaillent sur la même liste nationale.</translation>
    </message>
    <message>
        <source>It is about &quot;%1&quot;, and this project is about &quot;%2&quot;.</source>
        <translation>Il porte sur «&#xa0;%1&#xa0;», alors que ce projet porte sur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Only mappings to the same edition can be compared.</source>
        <translation>Seules des mises en correspondance avec la même édition peuvent être comparées.</translation>
    </message>
    <message>
        <source>None of its rows decides on an offence of the list &quot;%1&quot;.</source>
        <translation>Aucune de ses lignes ne décide d’une infraction de la liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose a table of the same national list, or name the columns of the national code and of the ICCS code.</source>
        <translation>Choisissez un tableau de la même liste nationale, ou indiquez les colonnes du code national et du code ICCS.</translation>
    </message>
    <message>
        <source>Import the national list first.</source>
        <translation>Importez d’abord la liste nationale.</translation>
    </message>
    <message>
        <source>That file is this project itself.</source>
        <translation>Ce fichier est le présent projet.</translation>
    </message>
    <message>
        <source>Choose the project or the table of the other person.</source>
        <translation>Choisissez le projet ou le tableau de l’autre personne.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Tenu par</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Source of titles</source>
        <translation>Source des intitulés</translation>
    </message>
    <message>
        <source>Exported on</source>
        <translation>Exporté le</translation>
    </message>
    <message>
        <source>Exported by</source>
        <translation>Exporté par</translation>
    </message>
    <message>
        <source>Version and fingerprint</source>
        <translation>Version et empreinte</translation>
    </message>
    <message>
        <source>%1, version %2: %3 offences, %4 links. Imported from %5 on %6.</source>
        <translation>%1, version %2&#xa0;: %3 infractions, %4 liens. Importée depuis %5 le %6.</translation>
    </message>
    <message>
        <source>Sheets 01 to 11</source>
        <translation>Feuilles 01 à 11</translation>
    </message>
    <message>
        <source>Every category of a section of the ICCS, with the national codes that feed it. A category with several codes is repeated; blank national columns mean that no code feeds it.</source>
        <translation>Toutes les catégories d’une section de l’ICCS, avec les codes nationaux qui les alimentent. Une catégorie alimentée par plusieurs codes est répétée&#x202f;; des colonnes nationales vides signifient qu’aucun code ne l’alimente.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>One row per link and one per offence without a link. Edit this sheet in review and import it again: the program shows each difference before it is taken over. Keep the column names and link_id; a copied row becomes a new link, a deleted row is proposed for removal.</source>
        <translation>Une ligne par lien et une par infraction sans lien. Modifiez cette feuille lors de l’examen et importez-la de nouveau&#xa0;: le programme montre chaque différence avant de la reprendre. Conservez les noms des colonnes et link_id&#x202f;; une ligne copiée devient un nouveau lien, une ligne supprimée est proposée à la suppression.</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>Offences without a category, and why.</source>
        <translation>Les infractions sans catégorie, et pourquoi.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What the checks found, and who explained what.</source>
        <translation>Ce que les contrôles ont constaté, et qui a expliqué quoi.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>equal: the same acts. inside: the category is wider, the whole count may be added to it. contains: the national code is wider. overlap: each has something that the other lacks. none: there is no category.</source>
        <translation>equal&#xa0;: les mêmes actes. inside&#xa0;: la catégorie est plus large, la totalité des cas peut y être ajoutée. contains&#xa0;: le code national est plus large. overlap&#xa0;: chacun comprend quelque chose que l’autre n’a pas. none&#xa0;: il n’y a pas de catégorie.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>How to read this workbook</source>
        <translation>Comment lire ce classeur</translation>
    </message>
    <message>
        <source>What it cannot carry</source>
        <translation>Ce qu’il ne peut pas transmettre</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Code national</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>Infraction nationale</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Expliqué par</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Expliqué le</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Pourquoi il peut subsister</translation>
    </message>
    <message>
        <source>Total or sum row</source>
        <translation>Ligne de total ou de somme</translation>
    </message>
    <message>
        <source>Left the list, no link</source>
        <translation>Sortie de la liste, sans lien</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Pas encore de lien</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Disposition légale</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>Pourquoi sans correspondance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Not in this edition of the ICCS</source>
        <translation>Absent de cette édition de l’ICCS</translation>
    </message>
    <message>
        <source>Left over: %1</source>
        <translation>Reste non couvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Assumption: %1</source>
        <translation>Hypothèse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reviewer: %1</source>
        <translation>Examinateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>Code ICCS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>ICCS title (%1)</source>
        <translation>Intitulé ICCS (%1)</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Relation of the national code</source>
        <translation>Relation du code national</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>Comparing the table with the links</source>
        <translation>Comparaison du tableau avec les liens</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>La ligne n’a pas de libellé.</translation>
    </message>
    <message>
        <source>It was left out: without words nothing can be like it.</source>
        <translation>Elle a été ignorée&#xa0;: sans mots, rien ne peut lui ressembler.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; has broken letters.</source>
        <translation>Le libellé «&#xa0;%1&#xa0;» contient des lettres altérées.</translation>
    </message>
    <message>
        <source>It was left out. Choose the encoding in which the file was written.</source>
        <translation>Il a été ignoré. Choisissez l’encodage dans lequel le fichier a été écrit.</translation>
    </message>
    <message>
        <source>The row was left out. Write codes with all zeros, as text.</source>
        <translation>La ligne a été ignorée. Écrivez les codes avec tous leurs zéros, au format texte.</translation>
    </message>
    <message>
        <source>The table has no column &quot;%1&quot;.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation>Choisissez l’une de celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No column of labels was found.</source>
        <translation>Aucune colonne de libellés n’a été trouvée.</translation>
    </message>
    <message>
        <source>Choose the column with the names of the offences.</source>
        <translation>Choisissez la colonne contenant les noms des infractions.</translation>
    </message>
    <message>
        <source>Choose the column with the ICCS codes.</source>
        <translation>Choisissez la colonne contenant les codes ICCS.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are used as precedents.</source>
        <translation>
            <numerusform>%n ligne sur %1 sert de précédent.</numerusform>
            <numerusform>%n lignes sur %1 servent de précédents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) stand in several categories and count less for each.</source>
        <translation>
            <numerusform>%n infraction figure dans plusieurs catégories et compte moins pour chacune.</numerusform>
            <numerusform>%n infractions figurent dans plusieurs catégories et comptent moins pour chacune.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ICCS code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>%n code ICCS a été lu avec un zéro perdu rétabli, ou sous un autre numéro.</numerusform>
            <numerusform>%n codes ICCS ont été lus avec un zéro perdu rétabli, ou sous un autre numéro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their code is no single category of the ICCS.</source>
        <translation>
            <numerusform>%n ligne a été ignorée&#xa0;: son code ne correspond pas à une seule catégorie de l’ICCS.</numerusform>
            <numerusform>%n lignes ont été ignorées&#xa0;: leur code ne correspond pas à une seule catégorie de l’ICCS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no ICCS code.</source>
        <translation>
            <numerusform>%n ligne a été ignorée&#xa0;: elle n’a pas de code ICCS.</numerusform>
            <numerusform>%n lignes ont été ignorées&#xa0;: elles n’ont pas de code ICCS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no label.</source>
        <translation>
            <numerusform>%n ligne a été ignorée&#xa0;: elle n’a pas de libellé.</numerusform>
            <numerusform>%n lignes ont été ignorées&#xa0;: elles n’ont pas de libellé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their letters are broken, so another encoding should be chosen.</source>
        <translation>
            <numerusform>%n ligne a été ignorée&#xa0;: ses lettres sont altérées, il convient donc de choisir un autre encodage.</numerusform>
            <numerusform>%n lignes ont été ignorées&#xa0;: leurs lettres sont altérées, il convient donc de choisir un autre encodage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they are not approved there.</source>
        <translation>
            <numerusform>%n ligne a été ignorée&#xa0;: elle n’est pas approuvée dans cette table.</numerusform>
            <numerusform>%n lignes ont été ignorées&#xa0;: elles ne sont pas approuvées dans cette table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say again what another row says.</source>
        <translation>
            <numerusform>%n ligne répète ce que dit une autre ligne.</numerusform>
            <numerusform>%n lignes répètent ce que dit une autre ligne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was to be taken in as a reference table.</source>
        <translation>Importation de %1 comme table de référence.</translation>
    </message>
    <message>
        <source>It was not said whose table it is.</source>
        <translation>Il n’a pas été indiqué à qui appartient la table.</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>Indiquez le pays&#x202f;; les suggestions le mentionneront.</translation>
    </message>
    <message>
        <source>The language of its labels cannot be told.</source>
        <translation>La langue de ses libellés ne peut pas être déterminée.</translation>
    </message>
    <message>
        <source>Name the language, such as es; words are compared in it.</source>
        <translation>Indiquez la langue, par exemple fr&#x202f;; les mots sont comparés dans cette langue.</translation>
    </message>
    <message>
        <source>Look whether the columns, the sheet and the encoding are the right ones. Nothing was changed.</source>
        <translation>Vérifiez que les colonnes, la feuille et l’encodage sont les bons. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Lecture du tableau</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a weight.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un poids.</translation>
    </message>
    <message>
        <source>Write the share of the records as a number from 0 to 1, or nothing for all of them.</source>
        <translation>Écrivez la part des enregistrements sous forme de nombre de 0 à 1, ou rien s’il s’agit de tous.</translation>
    </message>
    <message>
        <source>The decision tables were to be written to %1.</source>
        <translation>Écriture des tables de décision dans %1.</translation>
    </message>
    <message>
        <source>Row %1 of the table &quot;%2&quot; has a condition on &quot;%3&quot;, which is no column of the table.</source>
        <translation>La ligne %1 de la table «&#xa0;%2&#xa0;» a une condition sur «&#xa0;%3&#xa0;», qui n’est pas une colonne de la table.</translation>
    </message>
    <message>
        <source>Add the column or clear the condition, then export again.</source>
        <translation>Ajoutez la colonne ou effacez la condition, puis recommencez l’exportation.</translation>
    </message>
    <message>
        <source>Decision tables (DMN)</source>
        <translation>Tables de décision (DMN)</translation>
    </message>
    <message>
        <source>DMN carries decision tables with conditions, outputs and reasons. Links, their review and the definitions of attributes stay behind; scopes and combinations that cannot occur are kept for the Workbench and mean nothing to other programs.</source>
        <translation>Le format DMN transmet les tables de décision avec leurs conditions, leurs sorties et leurs motifs. Les liens, leur examen et les définitions des attributs ne sont pas transmis&#x202f;; les champs d’application et les combinaisons impossibles sont conservés pour le Workbench et ne signifient rien pour d’autres programmes.</translation>
    </message>
    <message>
        <source>A coding script was to be written to %1.</source>
        <translation>Écriture d’un script de codage dans %1.</translation>
    </message>
    <message>
        <source>The project has no record layout &quot;%1&quot;.</source>
        <translation>Le projet n’a pas de dessin de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The project has several record layouts: %1.</source>
        <translation>Le projet a plusieurs dessins de fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say which one the records have (--layout).</source>
        <translation>Indiquez lequel décrit les enregistrements (--layout).</translation>
    </message>
    <message>
        <source>The counting rules of this list count the principal offence of each group, which scripts cannot do: they know no order of the rows.</source>
        <translation>Les règles de comptage de cette liste comptent l’infraction principale de chaque groupe, ce que les scripts ne peuvent pas faire&#xa0;: ils ne connaissent pas d’ordre des lignes.</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare another rule.</source>
        <translation>Codez ces enregistrements avec le programme, ou déclarez une autre règle.</translation>
    </message>
    <message>
        <source>The record layout names no code column.</source>
        <translation>Le dessin de fichier n’indique aucune colonne de code.</translation>
    </message>
    <message>
        <source>Complete the layout: a script needs to know where the offence and, of counts, the numbers stand.</source>
        <translation>Complétez le dessin de fichier&#xa0;: un script doit savoir où se trouvent l’infraction et, pour des effectifs, les nombres.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; gives bands of dates, which scripts cannot read.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» donne des tranches de dates, que les scripts ne peuvent pas lire.</translation>
    </message>
    <message>
        <source>Code these records with the program, or leave the column out of the layout.</source>
        <translation>Codez ces enregistrements avec le programme, ou retirez la colonne du dessin de fichier.</translation>
    </message>
    <message>
        <source>The script carries what decides and counts, not the review of links, volumes and traces; of several lists one. Numbers with group signs, and codes with invisible or other than plain blanks, are counted as unknown by it.</source>
        <translation>Le script transmet ce qui décide et compte, mais pas l’examen des liens, les volumes ni les traces&#x202f;; s’il y a plusieurs listes, une seule. Il compte comme inconnus les nombres contenant des séparateurs de milliers, et les codes contenant des espaces invisibles ou autres que des espaces simples.</translation>
    </message>
    <message>
        <source>Validation and transformation language (VTL 2.1)</source>
        <translation>Langage de validation et de transformation (VTL 2.1)</translation>
    </message>
    <message>
        <source>VTL carries what counts and records become. Tags, flags, notes, review and rationale stay behind, and so do tables that only collect tags; codes apportioned by weights are named in comments and left out.</source>
        <translation>Le format VTL transmet ce que deviennent les effectifs et les enregistrements. Les étiquettes, les indicateurs, les notes, l’examen et la justification ne sont pas transmis, de même que les tables qui ne recueillent que des étiquettes&#x202f;; les codes répartis par des poids sont cités en commentaire et laissés de côté.</translation>
    </message>
    <message>
        <source>Coding script for SQLite</source>
        <translation>Script de codage pour SQLite</translation>
    </message>
    <message>
        <source>Coding script for PostgreSQL</source>
        <translation>Script de codage pour PostgreSQL</translation>
    </message>
    <message>
        <source>Coding script for DuckDB</source>
        <translation>Script de codage pour DuckDB</translation>
    </message>
    <message>
        <source>Coding script for Spark SQL</source>
        <translation>Script de codage pour Spark SQL</translation>
    </message>
    <message>
        <source>Coding script for R with data.table</source>
        <translation>Script de codage pour R avec data.table</translation>
    </message>
    <message>
        <source>Coding script for Stata</source>
        <translation>Script de codage pour Stata</translation>
    </message>
    <message>
        <source>Coding script for SPSS</source>
        <translation>Script de codage pour SPSS</translation>
    </message>
    <message>
        <source>The counting rules of this list count several rows of the same id once, which scripts cannot do: they know no order of the rows.</source>
        <translation>Les règles de comptage de cette liste comptent une seule fois plusieurs lignes du même identifiant, ce que les scripts ne peuvent pas faire : ils ne connaissent aucun ordre des lignes.</translation>
    </message>
    <message>
        <source>Code these records with the program, or declare that rows are counted.</source>
        <translation>Codez ces enregistrements avec le programme, ou déclarez que l’on compte les lignes.</translation>
    </message>
    <message>
        <source>The links of %1 change in time, which scripts cannot follow: they read no dates.</source>
        <translation>Les liens de %1 changent dans le temps, ce que les scripts ne peuvent pas suivre&#xa0;: ils ne lisent pas les dates.</translation>
    </message>
    <message>
        <source>Code these records with the program, or take “referenceDate” out of the layout: those offences are then not coded.</source>
        <translation>Codez ces enregistrements avec le programme, ou retirez «&#xa0;referenceDate&#xa0;» du dessin de fichier&#xa0;: ces infractions ne sont alors pas codées.</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 is not in the file.</source>
        <translation>%1 (%2) pour %3 ne figure pas dans le fichier.</translation>
    </message>
    <message>
        <source>The data portal has no label for it. Send the workbook or the JSON file along.</source>
        <translation>Le portail de données n’a pas de libellé pour cette cellule. Joignez à l’envoi le classeur ou le fichier JSON.</translation>
    </message>
    <message>
        <source>Response in the layout of the UNODC data portal (CSV)</source>
        <translation>Réponse selon le dessin de fichier du portail de données de l’ONUDC (CSV)</translation>
    </message>
    <message>
        <source>The layout of the data portal carries figures, not their status, the comments, the answers on method and the findings; of counts below a limit only the limit; and nothing of cells that the portal has no label for.</source>
        <translation>Le dessin de fichier du portail de données transmet les chiffres, mais pas leur statut, les commentaires, les réponses sur la méthode ni les constats&#x202f;; des effectifs inférieurs à une limite, il ne transmet que la limite&#x202f;; et il ne transmet rien des cellules pour lesquelles le portail n’a pas de libellé.</translation>
    </message>
    <message>
        <source>Response to a questionnaire, complete (JSON)</source>
        <translation>Réponse à un questionnaire, complète (JSON)</translation>
    </message>
    <message>
        <source>The JSON file carries the whole response of the edition and years; the coded tables and rules that cells were filled from stay in the project.</source>
        <translation>Le fichier JSON transmet la totalité de la réponse pour l’édition et les années&#x202f;; les tableaux codés et les règles à partir desquels des cellules ont été remplies restent dans le projet.</translation>
    </message>
    <message>
        <source>Response to a questionnaire as a workbook (XLSX)</source>
        <translation>Réponse à un questionnaire sous forme de classeur (XLSX)</translation>
    </message>
    <message>
        <source>The workbook carries the whole response, but it is our own and not the one that the agency sends out; texts end after 32,767 characters and control characters are left out.</source>
        <translation>Le classeur transmet la totalité de la réponse, mais c’est le nôtre et non celui que l’organisme envoie&#x202f;; les textes s’arrêtent après 32&#x202f;767 caractères et les caractères de contrôle sont omis.</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-CSV 2.0)</source>
        <translation>Réponse à un questionnaire (SDMX-CSV 2.0)</translation>
    </message>
    <message>
        <source>SDMX-CSV carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind.</source>
        <translation>Le format SDMX-CSV transmet toutes les réponses selon une structure de données qui nous est propre, car aucune n’a été publiée pour ces questionnaires&#x202f;; les réponses sur la méthode, les constats et l’indication de la provenance des chiffres ne sont pas transmis.</translation>
    </message>
    <message>
        <source>SDG indicators of a response (SDMX-ML 2.1)</source>
        <translation>Indicateurs des ODD tirés d’une réponse (SDMX-ML 2.1)</translation>
    </message>
    <message>
        <source>SDMX-ML carries the indicators that have a series in the data structure of the SDGs, with exact values only; everything else of the response stays behind.</source>
        <translation>Le format SDMX-ML transmet les indicateurs qui ont une série dans la structure de données des ODD, uniquement avec des valeurs exactes&#x202f;; tout le reste de la réponse n’est pas transmis.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>in the year</source>
        <translation>pendant l’année</translation>
    </message>
    <message>
        <source>on %1 (month-day)</source>
        <translation>au %1 (mois-jour)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Pourquoi elle est posée</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer in words</source>
        <translation>Réponse en texte libre</translation>
    </message>
    <message>
        <source>A response to a questionnaire was to be written to %1.</source>
        <translation>Écriture d’une réponse à un questionnaire dans %1.</translation>
    </message>
    <message>
        <source>The project has no answers to a questionnaire.</source>
        <translation>Le projet ne contient aucune réponse à un questionnaire.</translation>
    </message>
    <message>
        <source>The project answers several questionnaires: %1.</source>
        <translation>Le projet répond à plusieurs questionnaires&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Say which one is meant (--edition); &quot;iccs questionnaire list&quot; prints them.</source>
        <translation>Indiquez lequel est visé (--edition)&#x202f;; «&#xa0;iccs questionnaire list&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” does not ask for %2.</source>
        <translation>Le questionnaire «&#xa0;%1&#xa0;» ne demande pas %2.</translation>
    </message>
    <message>
        <source>Take years among these: %1.</source>
        <translation>Choisissez des années parmi celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer stays in the project and is not written. Move it to a cell of the questionnaire, or take it out.</source>
        <translation>La réponse reste dans le projet et n’est pas écrite. Déplacez-la dans une cellule du questionnaire, ou retirez-la.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>How we know the form</source>
        <translation>Comment nous connaissons le formulaire</translation>
    </message>
    <message>
        <source>How we know its years</source>
        <translation>Comment nous connaissons ses années</translation>
    </message>
    <message>
        <source>Fingerprint of the answers</source>
        <translation>Empreinte des réponses</translation>
    </message>
    <message>
        <source>Series used</source>
        <translation>Série utilisée</translation>
    </message>
    <message>
        <source>Sheets DATA</source>
        <translation>Feuilles DATA</translation>
    </message>
    <message>
        <source>The tables of the questionnaire, the years side by side. Fill the yellow cells: a number with a decimal point or none, or “&lt;5” for a count that is not shown; the status; a comment; the source.</source>
        <translation>Les tableaux du questionnaire, les années côte à côte. Remplissez les cellules jaunes&#xa0;: un nombre avec ou sans point décimal, ou «&#xa0;&lt;5&#xa0;» pour un effectif qui n’est pas divulgué&#x202f;; le statut&#x202f;; un commentaire&#x202f;; la source.</translation>
    </message>
    <message>
        <source>METADATA</source>
        <translation>METADATA</translation>
    </message>
    <message>
        <source>The questions on how the figures were made.</source>
        <translation>Les questions sur la manière dont les chiffres ont été établis.</translation>
    </message>
    <message>
        <source>What the checks found, and how it was explained.</source>
        <translation>Ce que les contrôles ont constaté, et comment cela a été expliqué.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>How each figure came into the project.</source>
        <translation>Comment chaque chiffre est entré dans le projet.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Keep them: when the workbook is read again, cells are found by them, whatever was moved, inserted or renamed.</source>
        <translation>La première colonne et la deuxième ligne d’une feuille indiquent à quoi se rapportent ses cellules. Conservez-les&#xa0;: lorsque le classeur est relu, elles permettent de retrouver les cellules, quoi que l’on ait déplacé, inséré ou renommé.</translation>
    </message>
    <message>
        <source>Mark: %1</source>
        <translation>Marque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Seen in a document.</source>
        <translation>Constaté dans un document.</translation>
    </message>
    <message>
        <source>Inferred from published figures.</source>
        <translation>Déduit de chiffres publiés.</translation>
    </message>
    <message>
        <source>Not verified.</source>
        <translation>Non vérifié.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Coded data gave</source>
        <translation>Valeur des données codées</translation>
    </message>
    <message>
        <source>The sheet “%1” answers %2, not %3.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» répond à %2, et non à %3.</translation>
    </message>
    <message>
        <source>It was not read. Open the questionnaire it belongs to.</source>
        <translation>Elle n’a pas été lue. Ouvrez le questionnaire auquel elle appartient.</translation>
    </message>
    <message>
        <source>The sheet “%1” is of the country “%2”, not “%3”.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» concerne le pays «&#xa0;%2&#xa0;», et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>It was not read. Take the workbook of your country.</source>
        <translation>Elle n’a pas été lue. Prenez le classeur de votre pays.</translation>
    </message>
    <message>
        <source>The sheet “%1” has figures for %2, which %3 does not ask.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» contient des chiffres pour %2, année que %3 ne demande pas.</translation>
    </message>
    <message>
        <source>This year was not read.</source>
        <translation>Cette année n’a pas été lue.</translation>
    </message>
    <message>
        <source>%1 stands in the workbook twice, with different contents.</source>
        <translation>%1 figure deux fois dans le classeur, avec des contenus différents.</translation>
    </message>
    <message>
        <source>Neither was taken. Delete the wrong row.</source>
        <translation>Aucun des deux n’a été repris. Supprimez la ligne erronée.</translation>
    </message>
    <message>
        <source>%1: “%2” with the status “%3” is not understood for certain.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» avec le statut «&#xa0;%3&#xa0;» ne peut pas être compris avec certitude.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number with a decimal point or none, and a status that fits it.</source>
        <translation>La cellule n’a pas été reprise. Écrivez un nombre avec ou sans point décimal, et un statut qui lui convienne.</translation>
    </message>
    <message>
        <source>%1: %2 has decimals, but the cell counts.</source>
        <translation>%1&#xa0;: %2 a des décimales, alors que la cellule contient un effectif.</translation>
    </message>
    <message>
        <source>The cell was not taken, as the point may stand for thousands. Write the whole number.</source>
        <translation>La cellule n’a pas été reprise, car le point peut être un séparateur de milliers. Écrivez le nombre entier.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>Le questionnaire n’a pas de cellule «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The row was not read. Restore its address.</source>
        <translation>La ligne n’a pas été lue. Rétablissez son adresse.</translation>
    </message>
    <message>
        <source>The questionnaire has no question “%1”.</source>
        <translation>Le questionnaire n’a pas de question «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” is none of the answers offered.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne fait pas partie des réponses proposées.</translation>
    </message>
    <message>
        <source>The row was not taken. Choose from the list of the cell.</source>
        <translation>La ligne n’a pas été reprise. Choisissez dans la liste de la cellule.</translation>
    </message>
    <message>
        <source>The workbook lacks %1 cells of the questionnaire: %2.</source>
        <translation>Cellules du questionnaire absentes du classeur (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Their answers in the project stay as they are.</source>
        <translation>Leurs réponses dans le projet restent inchangées.</translation>
    </message>
    <message>
        <source>%1 was to be read as a response to a questionnaire.</source>
        <translation>Lecture de %1 comme réponse à un questionnaire.</translation>
    </message>
    <message>
        <source>It has no sheet with the addresses of cells.</source>
        <translation>Il ne contient aucune feuille avec les adresses des cellules.</translation>
    </message>
    <message>
        <source>Take a workbook that this program wrote, and keep the second line and the first column of its sheets.</source>
        <translation>Prenez un classeur écrit par ce programme, et conservez la deuxième ligne et la première colonne de ses feuilles.</translation>
    </message>
    <message>
        <source>Indicator %1 is not in the file.</source>
        <translation>L’indicateur %1 ne figure pas dans le fichier.</translation>
    </message>
    <message>
        <source>Indicator %1 of %2 is not in the file.</source>
        <translation>L’indicateur %1 pour %2 ne figure pas dans le fichier.</translation>
    </message>
    <message>
        <source>It is known to lie between two numbers only, and the structure has no place for that.</source>
        <translation>On sait seulement qu’il se situe entre deux nombres, et la structure ne permet pas de l’indiquer.</translation>
    </message>
    <message>
        <source>The SDG data structure has no code for “%1” that we know.</source>
        <translation>La structure de données des ODD n’a, à notre connaissance, aucun code pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This line of the map is not understood: %1.</source>
        <translation>Cette ligne du plan n’est pas comprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The line was left out. “what” is value, status, comment or source; “formula” is replace or nothing; “texts” are written as in not available=:|zero=-.</source>
        <translation>La ligne a été laissée de côté. «&#xa0;what&#xa0;» est value, status, comment ou source&#x202f;; «&#xa0;formula&#xa0;» est replace ou reste vide&#x202f;; «&#xa0;texts&#xa0;» s’écrit comme dans not available=:|zero=-.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the map name no cell or no year.</source>
        <translation>
            <numerusform>%n ligne du plan n’indique pas de cellule ou pas d’année.</numerusform>
            <numerusform>%n lignes du plan n’indiquent pas de cellule ou pas d’année.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were left out; the first is line %1.</source>
        <translation>Elles ont été laissées de côté&#x202f;; la première est la ligne %1.</translation>
    </message>
    <message>
        <source>The line was left out. “iccs questionnaire show %1” lists the cells.</source>
        <translation>La ligne a été laissée de côté. «&#xa0;iccs questionnaire show %1&#xa0;» énumère les cellules.</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année que demande le questionnaire.</translation>
    </message>
    <message>
        <source>The line was left out. Write one of %1, or -1 for the year before the collection.</source>
        <translation>La ligne a été laissée de côté. Écrivez l’une de ces valeurs&#xa0;: %1, ou -1 pour l’année précédant la collecte.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>La collecte de %1 ne demande pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The line was left out.</source>
        <translation>La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>The place %1 stands in line %2 of the map, too.</source>
        <translation>L’emplacement %1 figure aussi à la ligne %2 du plan.</translation>
    </message>
    <message>
        <source>The line was left out. Delete the wrong one.</source>
        <translation>La ligne a été laissée de côté. Supprimez celle qui est erronée.</translation>
    </message>
    <message>
        <source>“%1” stands in line %2 of the map, too.</source>
        <translation>«&#xa0;%1&#xa0;» figure aussi à la ligne %2 du plan.</translation>
    </message>
    <message>
        <source>The map of cells %1 was to be read.</source>
        <translation>Lecture du plan des cellules %1.</translation>
    </message>
    <message>
        <source>It lacks one of the columns “sheet”, “ref”, “cell” and “year”.</source>
        <translation>Il lui manque l’une des colonnes «&#xa0;sheet&#xa0;», «&#xa0;ref&#xa0;», «&#xa0;cell&#xa0;» et «&#xa0;year&#xa0;».</translation>
    </message>
    <message>
        <source>The first line names the columns: sheet, ref, cell, year, what, formula, texts. “iccs questionnaire map” proposes a map.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: sheet, ref, cell, year, what, formula, texts. «&#xa0;iccs questionnaire map&#xa0;» propose un plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place in the map: %1.</source>
        <translation>
            <numerusform>%n réponse n’a pas d’emplacement dans le plan&#xa0;: %1.</numerusform>
            <numerusform>%n réponses n’ont pas d’emplacement dans le plan&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are not in the filled workbook. Add lines to the map.</source>
        <translation>Elles ne sont pas dans le classeur rempli. Ajoutez des lignes au plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are known between two numbers only and were written as text: %1.</source>
        <translation>
            <numerusform>%n chiffre n’est connu qu’entre deux nombres et a été écrit comme texte&#xa0;: %1.</numerusform>
            <numerusform>%n chiffres ne sont connus qu’entre deux nombres et ont été écrits comme texte&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums in the workbook leave them out. Name a text for “suppressed” in the map when the form has one.</source>
        <translation>Les sommes du classeur n’en tiennent pas compte. Indiquez dans le plan un texte pour «&#xa0;suppressed&#xa0;» si le formulaire en a un.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the map have no answer in the project.</source>
        <translation>
            <numerusform>%n emplacement du plan n’a pas de réponse dans le projet.</numerusform>
            <numerusform>%n emplacements du plan n’ont pas de réponse dans le projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>They keep what stood there.</source>
        <translation>Ils conservent ce qu’ils contenaient.</translation>
    </message>
    <message>
        <source>A workbook that somebody else designed, filled through a map</source>
        <translation>Un classeur conçu par d’autres, rempli au moyen d’un plan</translation>
    </message>
    <message>
        <source>It carries what the map has places for; formulas that depend on filled cells have no stored results until a spreadsheet program opens the file.</source>
        <translation>Il transmet ce pour quoi le plan a des emplacements&#x202f;; les formules qui dépendent de cellules remplies n’ont pas de résultat enregistré jusqu’à ce qu’un tableur ouvre le fichier.</translation>
    </message>
    <message>
        <source>row “%1”, column “%2”, title “%3”</source>
        <translation>ligne «&#xa0;%1&#xa0;», colonne «&#xa0;%2&#xa0;», titre «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement d’une feuille.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was read for “%1”. Correct the map.</source>
        <translation>Rien n’a été lu pour «&#xa0;%1&#xa0;». Corrigez le plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) hold a formula.</source>
        <translation>
            <numerusform>%n cellule du plan contient une formule.</numerusform>
            <numerusform>%n cellules du plan contiennent une formule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their stored results were taken, nothing was computed. If the workbook was filled by a program, open and save it in a spreadsheet program first.</source>
        <translation>Les résultats enregistrés ont été repris, rien n’a été calculé. Si le classeur a été rempli par un programme, ouvrez-le et enregistrez-le d’abord dans un tableur.</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 2.1)</source>
        <translation>Réponse à un questionnaire (SDMX-ML 2.1)</translation>
    </message>
    <message>
        <source>Response to a questionnaire (SDMX-ML 3.0)</source>
        <translation>Réponse à un questionnaire (SDMX-ML 3.0)</translation>
    </message>
    <message>
        <source>The message carries every answer by a data structure of our own, as none has been published for these questionnaires; the answers on method, the findings and how figures came in stay behind, and characters that XML forbids are replaced.</source>
        <translation>Le message transmet toutes les réponses selon une structure de données qui nous est propre, car aucune n’a été publiée pour ces questionnaires&#x202f;; les réponses sur la méthode, les constats et l’indication de la provenance des chiffres ne sont pas transmis, et les caractères interdits en XML sont remplacés.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>FAILS</source>
        <translation>ÉCHEC</translation>
    </message>
    <message>
        <source>The figures can be read</source>
        <translation>Les chiffres sont lisibles</translation>
    </message>
    <message>
        <source>Each figure is a number, “&lt;5” or an interval such as 0..4; counts are whole and not negative.</source>
        <translation>Chaque chiffre est un nombre, «&#xa0;&lt;5&#xa0;» ou un intervalle tel que 0..4&#x202f;; les effectifs sont entiers et non négatifs.</translation>
    </message>
    <message>
        <source>Write digits only, with no sign between thousands. Words belong into the comment.</source>
        <translation>Écrivez uniquement des chiffres, sans séparateur de milliers. Les mots vont dans le commentaire.</translation>
    </message>
    <message>
        <source>Failing now:</source>
        <translation>En échec actuellement&#xa0;:</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>They are made while you type; cells that are left open fail nothing. More checks follow when the workbook has come back.</source>
        <translation>Ils s’effectuent pendant la saisie&#x202f;; les cellules laissées vides ne font échouer aucun contrôle. D’autres contrôles suivent une fois le classeur renvoyé.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Ce qui est contrôlé</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Parts together</source>
        <translation>Somme des parties</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1 (as reported)</source>
        <translation>%1 (tel que déclaré)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>The parts of a questionnaire were to be written to the folder %1.</source>
        <translation>Écriture des parties d’un questionnaire dans le dossier %1.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” has no part for “%2”.</source>
        <translation>Le questionnaire «&#xa0;%1&#xa0;» n’a pas de partie pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Take institutions among these: %1.</source>
        <translation>Choisissez des institutions parmi celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Le dossier ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to, and that is no file.</source>
        <translation>Choisissez un dossier dans lequel vous pouvez écrire et qui n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It has files of these names already: %1.</source>
        <translation>Il contient déjà des fichiers portant ces noms&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was written, as they may have been filled in. Choose another folder, or move them away.</source>
        <translation>Rien n’a été écrit, car ils ont peut-être déjà été remplis. Choisissez un autre dossier, ou déplacez ces fichiers.</translation>
    </message>
    <message>
        <source>Filled in by (name)</source>
        <translation>Rempli par (nom)</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Date (year-month-day)</source>
        <translation>Date (année-mois-jour)</translation>
    </message>
    <message>
        <source>To be returned to</source>
        <translation>À renvoyer à</translation>
    </message>
    <message>
        <source>This part</source>
        <translation>Cette partie</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Comment remplir cette partie</translation>
    </message>
    <message>
        <source>Yellow cells</source>
        <translation>Cellules jaunes</translation>
    </message>
    <message>
        <source>Only they take what you type. For each year there is a figure, its status, a comment and its source; choose from the lists where that fits. Leave open what you do not know yet.</source>
        <translation>Elles seules se remplissent. Pour chaque année, il y a un chiffre, son statut, un commentaire et sa source&#x202f;; choisissez dans les listes lorsque cela convient. Laissez vide ce que vous ne savez pas encore.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Digits only, with no sign between thousands. “&lt;5” stands for a count from 1 to 4 that is not shown. Write 0 when there was none.</source>
        <translation>Uniquement des chiffres, sans séparateur de milliers. «&#xa0;&lt;5&#xa0;» représente un effectif de 1 à 4 qui n’est pas divulgué. Écrivez 0 s’il n’y a eu aucun cas.</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Cellules rouges</translation>
    </message>
    <message>
        <source>They do not agree with others; the sheet “%1” says which check fails and what to do. A figure that is right may stay: say why in the comment.</source>
        <translation>Elles ne concordent pas avec d’autres&#x202f;; la feuille «&#xa0;%1&#xa0;» indique quel contrôle échoue et ce qu’il faut faire. Un chiffre exact peut rester&#xa0;: dites pourquoi dans le commentaire.</translation>
    </message>
    <message>
        <source>Grey cells</source>
        <translation>Cellules grises</translation>
    </message>
    <message>
        <source>Figures reported for earlier years, for comparison. They cannot be changed here; write a comment when one of them is wrong.</source>
        <translation>Chiffres déclarés pour les années antérieures, à titre de comparaison. Ils ne peuvent pas être modifiés ici&#x202f;; écrivez un commentaire si l’un d’eux est erroné.</translation>
    </message>
    <message>
        <source>The first column and the second line of a sheet say where its cells belong. Leave them as they are.</source>
        <translation>La première colonne et la deuxième ligne d’une feuille indiquent à quoi se rapportent ses cellules. Laissez-les telles quelles.</translation>
    </message>
    <message>
        <source>When you are done</source>
        <translation>Lorsque vous avez terminé</translation>
    </message>
    <message>
        <source>Enter your name and the date above, save the file as a workbook (XLSX or ODS) and send it back to the office that is named above.</source>
        <translation>Indiquez votre nom et la date ci-dessus, enregistrez le fichier comme classeur (XLSX ou ODS) et renvoyez-le au service indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>What the statuses mean</source>
        <translation>Signification des statuts</translation>
    </message>
    <message>
        <source>The figure is final.</source>
        <translation>Le chiffre est définitif.</translation>
    </message>
    <message>
        <source>It was counted, and there was none.</source>
        <translation>Le comptage a été fait, et il n’y a eu aucun cas.</translation>
    </message>
    <message>
        <source>The figure may still change.</source>
        <translation>Le chiffre peut encore changer.</translation>
    </message>
    <message>
        <source>There is a figure, but it is too small to be shown: write “&lt;5”.</source>
        <translation>Il y a un chiffre, mais il est trop petit pour être divulgué&#xa0;: écrivez «&#xa0;&lt;5&#xa0;».</translation>
    </message>
    <message>
        <source>You do not have the figure.</source>
        <translation>Vous n’avez pas le chiffre.</translation>
    </message>
    <message>
        <source>The question makes no sense in your country, for example because there is no such offence.</source>
        <translation>La question n’a pas de sens dans votre pays, par exemple parce qu’une telle infraction n’y existe pas.</translation>
    </message>
    <message>
        <source>You were not asked for it, or another office has it.</source>
        <translation>Ce chiffre ne vous a pas été demandé, ou un autre service le détient.</translation>
    </message>
    <message>
        <source>The figure is provisional.</source>
        <translation>Le chiffre est provisoire.</translation>
    </message>
    <message>
        <source>Only a part of the country is covered.</source>
        <translation>Seule une partie du pays est couverte.</translation>
    </message>
    <message>
        <source>Counted by other rules than the year before.</source>
        <translation>Compté selon d’autres règles que l’année précédente.</translation>
    </message>
    <message>
        <source>Attempts are counted, too.</source>
        <translation>Les tentatives sont aussi comptées.</translation>
    </message>
    <message>
        <source>The figure is an estimate.</source>
        <translation>Le chiffre est une estimation.</translation>
    </message>
    <message>
        <source>“%1” filled this part in on %4, but %2 of %3 was taken in already.</source>
        <translation>«&#xa0;%1&#xa0;» a rempli cette partie le %4, mais %2, du %3, a déjà été importé.</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it only when the older figures are to hold.</source>
        <translation>Ce qui diffère reste tel quel. Ne l’acceptez que si les chiffres les plus anciens doivent l’emporter.</translation>
    </message>
    <message>
        <source>“%1” filled in two returns on %4; %2 was taken in first.</source>
        <translation>«&#xa0;%1&#xa0;» a renvoyé deux fichiers remplis le %4&#x202f;; %2 a été importé en premier.</translation>
    </message>
    <message>
        <source>Figures of this file replace those of the first. Ask when that is not meant.</source>
        <translation>Les chiffres de ce fichier remplacent ceux du premier. Renseignez-vous si ce n’est pas voulu.</translation>
    </message>
    <message>
        <source>“%1” returned %2 before; which of the two is newer cannot be seen from their dates.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà renvoyé %2&#x202f;; les dates ne permettent pas de savoir lequel des deux est le plus récent.</translation>
    </message>
    <message>
        <source>What differs stays as it is. Accept it when this file is the newer one.</source>
        <translation>Ce qui diffère reste tel quel. Acceptez-le si ce fichier est le plus récent.</translation>
    </message>
    <message>
        <source>The same file was taken in on %1 by %2.</source>
        <translation>Le même fichier a été importé le %1 par %2.</translation>
    </message>
    <message>
        <source>Only what was not accepted then can change anything.</source>
        <translation>Seul ce qui n’a pas été accepté alors peut encore modifier quelque chose.</translation>
    </message>
    <message>
        <source>A newer return of the institution says %1.</source>
        <translation>Un renvoi plus récent de l’institution indique %1.</translation>
    </message>
    <message>
        <source>Another return of the institution says %1, and it is not certain which is newer.</source>
        <translation>Un autre renvoi de l’institution indique %1, et il n’est pas certain lequel est le plus récent.</translation>
    </message>
    <message>
        <source>The question is answered otherwise: %1.</source>
        <translation>La question a reçu une autre réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody else said %1 (%2).</source>
        <translation>Quelqu’un d’autre a indiqué %1 (%2).</translation>
    </message>
    <message>
        <source>The part does not say who filled it in, or when.</source>
        <translation>La partie n’indique pas qui l’a remplie, ou quand.</translation>
    </message>
    <message>
        <source>It was read all the same. Ask the institution, and write it down.</source>
        <translation>Elle a été lue malgré tout. Demandez à l’institution et notez-le.</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of the questionnaire %2.</source>
        <translation>Importation de %1, partie renvoyée du questionnaire %2.</translation>
    </message>
    <message>
        <source>It was sent out by “%1”, and this project is kept by “%2”.</source>
        <translation>Elle a été envoyée par «&#xa0;%1&#xa0;», et ce projet est tenu par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. Send it to that office, or name the same office in the project&apos;s settings.</source>
        <translation>Rien du fichier n’a été repris. Envoyez-le à ce service, ou indiquez le même service dans les paramètres du projet.</translation>
    </message>
    <message>
        <source>Take back the part of %1</source>
        <translation>Importer la partie renvoyée par %1</translation>
    </message>
    <message>
        <source>%1: the result of the formula is not stored.</source>
        <translation>%1&#xa0;: le résultat de la formule n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The cell was not taken. Open the workbook in a spreadsheet program and save it, or write the number.</source>
        <translation>La cellule n’a pas été reprise. Ouvrez le classeur dans un tableur et enregistrez-le, ou écrivez le nombre.</translation>
    </message>
    <message>
        <source>%1: the formula gives the error %2.</source>
        <translation>%1&#xa0;: la formule donne l’erreur %2.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write the number instead.</source>
        <translation>La cellule n’a pas été reprise. Écrivez plutôt le nombre.</translation>
    </message>
    <message>
        <source>%1: a formula stands in the cell; it gave %2.</source>
        <translation>%1&#xa0;: la cellule contient une formule&#x202f;; elle a donné %2.</translation>
    </message>
    <message>
        <source>That number was taken as it was stored. Look whether it is the figure that was meant.</source>
        <translation>Ce nombre a été repris tel qu’il était enregistré. Vérifiez que c’est bien le chiffre voulu.</translation>
    </message>
    <message>
        <source>%1: “%2” was read as %3.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» a été lu comme %3.</translation>
    </message>
    <message>
        <source>Look whether it is the figure that was meant.</source>
        <translation>Vérifiez que c’est bien le chiffre voulu.</translation>
    </message>
    <message>
        <source>%1: %2 is a text, and its point may stand for thousands or for decimals.</source>
        <translation>%1&#xa0;: %2 est un texte, et son point peut être un séparateur de milliers ou de décimales.</translation>
    </message>
    <message>
        <source>The cell was not taken. Write a number without a sign between thousands.</source>
        <translation>La cellule n’a pas été reprise. Écrivez un nombre sans séparateur de milliers.</translation>
    </message>
    <message>
        <source>The questionnaire has no cell or year “%1”.</source>
        <translation>Le questionnaire n’a pas de cellule ou d’année «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a cell and a year that the questionnaire asks for.</source>
        <translation>La réponse n’a pas été reprise. Indiquez une cellule et une année que demande le questionnaire.</translation>
    </message>
    <message>
        <source>%1: the status “%2”, its value or the origin is not understood.</source>
        <translation>%1&#xa0;: le statut «&#xa0;%2&#xa0;», sa valeur ou l’origine n’est pas compris.</translation>
    </message>
    <message>
        <source>The answer was not taken. Write the file again, or mend the entry as the other entries are.</source>
        <translation>La réponse n’a pas été reprise. Écrivez de nouveau le fichier, ou corrigez l’entrée sur le modèle des autres.</translation>
    </message>
    <message>
        <source>%1 stands in the file twice, with different contents.</source>
        <translation>%1 figure deux fois dans le fichier, avec des contenus différents.</translation>
    </message>
    <message>
        <source>The first was taken. Delete the wrong one and take the file in again.</source>
        <translation>La première occurrence a été reprise. Supprimez celle qui est erronée et importez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The answer was not taken. Name a question that the questionnaire asks.</source>
        <translation>La réponse n’a pas été reprise. Indiquez une question que pose le questionnaire.</translation>
    </message>
    <message>
        <source>It was not taken. Choose among the answers that the question offers.</source>
        <translation>Elle n’a pas été reprise. Choisissez parmi les réponses que propose la question.</translation>
    </message>
    <message>
        <source>The series “%1” is not understood.</source>
        <translation>La série «&#xa0;%1&#xa0;» n’est pas comprise.</translation>
    </message>
    <message>
        <source>It was not taken. It needs an id, and for each year a number.</source>
        <translation>Elle n’a pas été reprise. Il lui faut un identifiant et, pour chaque année, un nombre.</translation>
    </message>
    <message>
        <source>The entry %1 is no object.</source>
        <translation>L’entrée %1 n’est pas un objet.</translation>
    </message>
    <message>
        <source>It was not taken. Write the file again.</source>
        <translation>Elle n’a pas été reprise. Écrivez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Take a file of “iccs export --format response-json” for this questionnaire and country. Nothing was changed.</source>
        <translation>Prenez un fichier de «&#xa0;iccs export --format response-json&#xa0;» pour ce questionnaire et ce pays. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is damaged JSON: %1, at byte %2.</source>
        <translation>C’est du JSON endommagé&#xa0;: %1, à l’octet %2.</translation>
    </message>
    <message>
        <source>It is JSON of another kind.</source>
        <translation>C’est du JSON d’un autre type.</translation>
    </message>
    <message>
        <source>A newer program wrote it.</source>
        <translation>Il a été écrit par une version plus récente du programme.</translation>
    </message>
    <message>
        <source>It answers “%1”, not “%2”.</source>
        <translation>Il répond à «&#xa0;%1&#xa0;», et non à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is of the country “%1”, not “%2”.</source>
        <translation>Il concerne le pays «&#xa0;%1&#xa0;», et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing of the file was taken. %1</source>
        <translation>Rien du fichier n’a été repris. %1</translation>
    </message>
    <message>
        <source>The sheet “%1” is of another part than the sheets before it.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» appartient à une autre partie que les feuilles précédentes.</translation>
    </message>
    <message>
        <source>Take each part in its own workbook.</source>
        <translation>Prenez chaque partie dans son propre classeur.</translation>
    </message>
    <message>
        <source>%1 has no part for the institution “%2”.</source>
        <translation>%1 n’a pas de partie pour l’institution «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write the parts again and have them filled in.</source>
        <translation>Écrivez de nouveau les parties et faites-les remplir.</translation>
    </message>
    <message>
        <source>The cell “%1” is not in the part of “%2”.</source>
        <translation>La cellule «&#xa0;%1&#xa0;» n’est pas dans la partie de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The row was not read. Another institution answers it.</source>
        <translation>La ligne n’a pas été lue. Une autre institution y répond.</translation>
    </message>
    <message>
        <source>The question “%1” is not in the part of “%2”.</source>
        <translation>La question «&#xa0;%1&#xa0;» n’est pas dans la partie de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The sheet “%1” answers the questionnaire, but the line above the answers that begins with “iccs-” is gone.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» répond au questionnaire, mais la ligne au-dessus des réponses qui commence par «&#xa0;iccs-&#xa0;» a disparu.</translation>
    </message>
    <message>
        <source>Nothing of the sheet was taken. Copy the line back from the workbook that was sent out; it is the second line of the sheet.</source>
        <translation>Rien de la feuille n’a été repris. Recopiez la ligne depuis le classeur qui a été envoyé&#x202f;; c’est la deuxième ligne de la feuille.</translation>
    </message>
    <message>
        <source>Hidden rows of the sheet “%1” hold answers to %2 cells: %3.</source>
        <translation>Des lignes masquées de la feuille «&#xa0;%1&#xa0;» contiennent des réponses&#x202f;; cellules&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>They were taken. Look whether they were meant to be sent.</source>
        <translation>Elles ont été reprises. Vérifiez qu’elles devaient bien être envoyées.</translation>
    </message>
    <message>
        <source>%1: the project says something else than the file.</source>
        <translation>%1&#xa0;: le projet indique autre chose que le fichier.</translation>
    </message>
    <message>
        <source>The project&apos;s answer stays. Say --accept when the file is to hold.</source>
        <translation>La réponse du projet reste. Ajoutez --accept si le fichier doit l’emporter.</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Importer %n réponse</numerusform>
            <numerusform>Importer %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Findings of the checks: %1</source>
        <translation>Constats des contrôles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>Erreurs sans explication</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqués</translation>
    </message>
    <message>
        <source>Warnings and notes</source>
        <translation>Avertissements et remarques</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Seal of the frozen copy (SHA-256)</source>
        <translation>Sceau de la copie figée (SHA-256)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Cells by status</source>
        <translation>Cellules par statut</translation>
    </message>
    <message>
        <source>Tested</source>
        <translation>Effectués</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>En échec</translation>
    </message>
    <message numerus="yes">
        <source>It was sent although %n errors are not explained. They are listed here.</source>
        <translation>
            <numerusform>La réponse a été envoyée bien que %n erreur ne soit pas expliquée. Elle est indiquée ici.</numerusform>
            <numerusform>La réponse a été envoyée bien que %n erreurs ne soient pas expliquées. Elles sont énumérées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators computed from it</source>
        <translation>Indicateurs calculés à partir de la réponse</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>Les chiffres fournis ne permettent d’en calculer aucun.</translation>
    </message>
    <message>
        <source>Since the submission %1</source>
        <translation>Depuis la transmission %1</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>“sha256sum -c SHA256SUMS” in the unpacked folder shows whether they arrived whole.</source>
        <translation>«&#xa0;sha256sum -c SHA256SUMS&#xa0;» dans le dossier décompressé montre s’ils sont arrivés intacts.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Adresse électronique</translation>
    </message>
    <message>
        <source>Response to a questionnaire: %1</source>
        <translation>Réponse à un questionnaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>A submission was to be made in %1.</source>
        <translation>Création d’une transmission dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors have no explanation: %1</source>
        <translation>
            <numerusform>%n erreur n’a pas d’explication&#xa0;: %1</numerusform>
            <numerusform>%n erreurs n’ont pas d’explication&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend the figures, or explain why they may stand. Whoever must send them as they are says --allow-errors, and the letter lists them.</source>
        <translation>Corrigez les chiffres, ou expliquez pourquoi ils peuvent subsister. Si vous devez les envoyer tels quels, ajoutez --allow-errors&#x202f;; la lettre énumère alors les erreurs.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>Le système l’a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Vérifiez que le disque a de la place.</translation>
    </message>
    <message>
        <source>The project has no answers to “%1” in these years.</source>
        <translation>Le projet n’a pas de réponses à «&#xa0;%1&#xa0;» pour ces années.</translation>
    </message>
    <message>
        <source>Answer the questionnaire first: “iccs fill” or “iccs answer”.</source>
        <translation>Répondez d’abord au questionnaire&#xa0;: «&#xa0;iccs fill&#xa0;» ou «&#xa0;iccs answer&#xa0;».</translation>
    </message>
    <message>
        <source>Reading the labels of %1</source>
        <translation>Lecture des libellés de %1</translation>
    </message>
    <message>
        <source>Filling %1</source>
        <translation>Remplissage de %1</translation>
    </message>
    <message>
        <source>Writing the parts of %1</source>
        <translation>Écriture des parties de %1</translation>
    </message>
    <message>
        <source>%1 was to be taken back as a part of a questionnaire.</source>
        <translation>Importation de %1 comme partie renvoyée d’un questionnaire.</translation>
    </message>
    <message>
        <source>It is a whole response, not the part of an institution.</source>
        <translation>C’est une réponse complète, et non la partie d’une institution.</translation>
    </message>
    <message>
        <source>Take its answers in on the page of questionnaires.</source>
        <translation>Importez ses réponses sur la page des questionnaires.</translation>
    </message>
</context>
<context>
    <name>exchangepage::AgreementPanel</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Decided by both</source>
        <translation>Décidées par les deux</translation>
    </message>
    <message>
        <source>Offences on which both mappers decided; the other figures are about these.</source>
        <translation>Infractions pour lesquelles les deux codificateurs ont décidé&#x202f;; les autres chiffres portent sur celles-ci.</translation>
    </message>
    <message>
        <source>Same in all</source>
        <translation>Identiques en tout</translation>
    </message>
    <message>
        <source>Same category, relation, tags and data flags.</source>
        <translation>Mêmes catégorie, relation, étiquettes et indicateurs des données.</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Même catégorie</translation>
    </message>
    <message>
        <source>Same division</source>
        <translation>Même division</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>Même section</translation>
    </message>
    <message>
        <source>Kappa by section</source>
        <translation>Kappa par section</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: agreement on the section beyond what chance would give. 1 is full agreement, 0 is chance.</source>
        <translation>Kappa de Cohen&#xa0;: accord sur la section au-delà de celui que donnerait le hasard. 1 est l’accord complet, 0 le hasard.</translation>
    </message>
    <message>
        <source>Near misses</source>
        <translation>Écarts faibles</translation>
    </message>
    <message>
        <source>Of the offences with different categories: only the level differs, or the division is the same.</source>
        <translation>Parmi les infractions de catégories différentes&#xa0;: seul le niveau diffère, ou la division est la même.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>offences</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>It says nothing when all offences are in one section.</source>
        <translation>Il ne dit rien lorsque toutes les infractions sont dans une seule section.</translation>
    </message>
    <message numerus="yes">
        <source>%1 here and %2 there (%n offence(s))</source>
        <translation>
            <numerusform>%1 ici et %2 là-bas (%n infraction)</numerusform>
            <numerusform>%1 ici et %2 là-bas (%n infractions)</numerusform>
        </translation>
    </message>
    <message>
        <source>Differ most often: %1.</source>
        <translation>Différences les plus fréquentes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a list</comment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>exchangepage::ColumnChoice</name>
    <message>
        <source>National code</source>
        <translation>Code national</translation>
    </message>
    <message>
        <source>ICCS code</source>
        <translation>Code ICCS</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>Indicateurs des données</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Règles citées</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Catégories écartées</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste non couvert</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Jour de l’examen</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Commentaire de l’examinateur</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Internal number of the offence</source>
        <translation>Numéro interne de l’infraction</translation>
    </message>
    <message>
        <source>Internal number of the link</source>
        <translation>Numéro interne du lien</translation>
    </message>
    <message>
        <source>The columns are complete. Check them, then go on.</source>
        <translation>Les colonnes sont complètes. Vérifiez-les, puis continuez.</translation>
    </message>
    <message>
        <source>Choose the column of the national codes, and at least one column to take over.</source>
        <translation>Choisissez la colonne des codes nationaux et au moins une colonne à reprendre.</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>absent du tableau</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>Source du poids</translation>
    </message>
</context>
<context>
    <name>exchangepage::CompareDialog</name>
    <message numerus="yes">
        <source>%n chosen offence(s) were left as they are, because only one of you decided.</source>
        <translation>
            <numerusform>%n infraction choisie est restée inchangée, car un seul de vous deux a décidé.</numerusform>
            <numerusform>%n infractions choisies sont restées inchangées, car un seul de vous deux a décidé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were taken over as proposals; what was chosen here before stands among the rejected candidates.</source>
        <translation>
            <numerusform>%n décision a été reprise comme proposition&#x202f;; ce qui avait été choisi ici figure parmi les catégories écartées.</numerusform>
            <numerusform>%n décisions ont été reprises comme propositions&#x202f;; ce qui avait été choisi ici figure parmi les catégories écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) are marked as disputed; both decisions stand in the rationale.</source>
        <translation>
            <numerusform>%n infraction est marquée comme contestée&#x202f;; les deux décisions figurent dans la justification.</numerusform>
            <numerusform>%n infractions sont marquées comme contestées&#x202f;; les deux décisions figurent dans la justification.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>comparison</source>
        <comment>part of a file name</comment>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The comparison was written to %1.</source>
        <translation>La comparaison a été écrite dans %1.</translation>
    </message>
    <message>
        <source>&amp;Choose a project or a table…</source>
        <translation>&amp;Choisir un projet ou un tableau…</translation>
    </message>
    <message>
        <source>Compare with another mapper</source>
        <translation>Comparer avec un autre codificateur</translation>
    </message>
    <message>
        <source>Whose mapping is it compared with?</source>
        <translation>Avec la mise en correspondance de qui faut-il comparer&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the project in which somebody else mapped the same national list, or a table with national codes and ICCS codes. That file is only read.</source>
        <translation>Choisissez le projet dans lequel une autre personne a mis en correspondance la même liste nationale, ou un tableau avec des codes nationaux et des codes ICCS. Ce fichier est seulement lu.</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>C&amp;omparer</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Take over the other&apos;s decision</source>
        <translation>&amp;Reprendre la décision de l’autre</translation>
    </message>
    <message>
        <source>Mark as &amp;disputed</source>
        <translation>Marquer comme co&amp;ntesté</translation>
    </message>
    <message>
        <source>&amp;Export as CSV…</source>
        <translation>&amp;Exporter en CSV…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Projects and tables (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Projets et tableaux (*.iccs *.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparé avec %1</translation>
    </message>
    <message>
        <source>compared with %1, list %2</source>
        <translation>comparé avec %1, liste %2</translation>
    </message>
    <message>
        <source>Choose rows of the table first.</source>
        <translation>Choisissez d’abord des lignes du tableau.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonModel</name>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>How many steps in the tree lie between the categories.</source>
        <translation>Nombre de pas qui séparent les catégories dans l’arborescence.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>%1
The other mapper&apos;s list calls it: %2</source>
        <translation>%1
La liste de l’autre codificateur la nomme&#xa0;: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Other mapper</source>
        <translation>Autre codificateur</translation>
    </message>
    <message>
        <source>Both within</source>
        <translation>Toutes deux dans</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Other details</source>
        <translation>Autres détails</translation>
    </message>
    <message>
        <source>Near: other level</source>
        <translation>Proche&#xa0;: autre niveau</translation>
    </message>
    <message>
        <source>Near: same division</source>
        <translation>Proche&#xa0;: même division</translation>
    </message>
    <message>
        <source>Same section</source>
        <translation>Même section</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>Autre section</translation>
    </message>
    <message>
        <source>In scope or not</source>
        <translation>Dans le champ ou non</translation>
    </message>
    <message>
        <source>Decided here only</source>
        <translation>Décidé ici seulement</translation>
    </message>
    <message>
        <source>Decided there only</source>
        <translation>Décidé là-bas seulement</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
</context>
<context>
    <name>exchangepage::ComparisonView</name>
    <message>
        <source>Find an offence</source>
        <translation>Chercher une infraction</translation>
    </message>
    <message>
        <source>Differences of the two mappers</source>
        <translation>Différences entre les deux codificateurs</translation>
    </message>
</context>
<context>
    <name>exchangepage::ExportDialog</name>
    <message>
        <source>Export the correspondence</source>
        <translation>Exporter la correspondance</translation>
    </message>
    <message>
        <source>&amp;Export to a file…</source>
        <translation>&amp;Exporter dans un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>What this format cannot carry</source>
        <translation>Ce que ce format ne peut pas transmettre</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>L&amp;anguage of titles and headings</source>
        <translation>L&amp;angue des intitulés et des en-têtes</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>Import a list of offences first.</source>
        <translation>Importez d’abord une liste d’infractions.</translation>
    </message>
    <message>
        <source>correspondence</source>
        <comment>part of a file name</comment>
        <translation>correspondance</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>%1 a été écrit (%2).</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>How the records are read that the script shall code. Layouts are made on the page “Data and coding”.</source>
        <translation>Manière de lire les enregistrements que le script doit coder. Les dessins de fichier se créent sur la page «&#xa0;Données et codage&#xa0;».</translation>
    </message>
    <message>
        <source>La&amp;yout of the records</source>
        <translation>&amp;Dessin des enregistrements</translation>
    </message>
    <message>
        <source>Counts &amp;by</source>
        <translation>Effectifs &amp;par</translation>
    </message>
    <message>
        <source>None: one column “code”</source>
        <translation>Aucun&#xa0;: une seule colonne «&#xa0;code&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionnaire</translation>
    </message>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>Répondez d’abord à un questionnaire.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ForeignWorkbookDialog</name>
    <message>
        <source>Answer a questionnaire first.</source>
        <translation>Répondez d’abord à un questionnaire.</translation>
    </message>
    <message>
        <source>Choose the workbook, then open its map or let one be proposed. Check the lines before you fill it; double-click a cell or year to correct it.</source>
        <translation>Choisissez le classeur, puis ouvrez son plan ou faites-en proposer un. Vérifiez les lignes avant de le remplir&#x202f;; double-cliquez sur une cellule ou une année pour la corriger.</translation>
    </message>
    <message>
        <source>%1 of %2 lines count.</source>
        <translation>Lignes prises en compte&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.xltx *.xltm);;All files (*)</source>
        <translation>Classeurs (*.xlsx *.xlsm *.xltx *.xltm);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv *.xlsx *.ods);;All files (*)</source>
        <translation>Plans des cellules (*.csv *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No cell of the questionnaire was recognised in the workbook. Open a map that names them.</source>
        <translation>Aucune cellule du questionnaire n’a été reconnue dans le classeur. Ouvrez un plan qui les indique.</translation>
    </message>
    <message>
        <source>Maps of cells (*.csv)</source>
        <translation>Plans des cellules (*.csv)</translation>
    </message>
    <message>
        <source>The map was written to %1.</source>
        <translation>Le plan a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Workbooks (*.%1)</source>
        <translation>Classeurs (*.%1)</translation>
    </message>
    <message>
        <source>%1 was written. Cells filled: %2, as before: %3, refused: %4.</source>
        <translation>%1 a été écrit. Cellules remplies&#xa0;: %2, inchangées&#xa0;: %3, refusées&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Fill a workbook of others</source>
        <translation>Remplir un classeur conçu par d’autres</translation>
    </message>
    <message>
        <source>&amp;Fill a copy…</source>
        <translation>&amp;Remplir une copie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionnaire</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun classeur choisi</translation>
    </message>
    <message>
        <source>&amp;Choose the workbook…</source>
        <translation>&amp;Choisir le classeur…</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Proposer</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Map of its cells</source>
        <translation>Plan de ses cellules</translation>
    </message>
    <message>
        <source>Lines of the map</source>
        <translation>Lignes du plan</translation>
    </message>
</context>
<context>
    <name>exchangepage::LinkFields</name>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Data flags</source>
        <translation>Indicateurs des données</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste non couvert</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Règles citées</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Catégories écartées</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Commentaire de l’examinateur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>other %1</source>
        <comment>names of the fields that differ</comment>
        <translation>autres valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Source of the weight</source>
        <translation>Source du poids</translation>
    </message>
</context>
<context>
    <name>exchangepage::MapModel</name>
    <message>
        <source>the table</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <comment>candidates follow</comment>
        <translation>non tranché&#xa0;: %1</translation>
    </message>
    <message>
        <source>The questionnaire has no such cell.</source>
        <translation>Cette cellule n’existe pas dans le questionnaire.</translation>
    </message>
    <message>
        <source>Place in the workbook</source>
        <translation>Emplacement dans le classeur</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Contenu actuel</translation>
    </message>
    <message>
        <source>Cell of the questionnaire</source>
        <translation>Cellule du questionnaire</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Its label</source>
        <translation>Son libellé</translation>
    </message>
</context>
<context>
    <name>exchangepage::PartsDialog</name>
    <message>
        <source>Parts for institutions</source>
        <translation>Parties pour les institutions</translation>
    </message>
    <message>
        <source>Parts and what came back</source>
        <translation>Parties et ce qui a été renvoyé</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionnaire</translation>
    </message>
    <message>
        <source>&amp;Years to fill in</source>
        <translation>&amp;Années à remplir</translation>
    </message>
    <message>
        <source>&amp;Institutions</source>
        <translation>&amp;Institutions</translation>
    </message>
    <message>
        <source>&amp;Language of the workbooks</source>
        <translation>&amp;Langue des classeurs</translation>
    </message>
    <message>
        <source>&amp;Write into a folder…</source>
        <translation>Éc&amp;rire dans un dossier…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>Importer une &amp;partie renvoyée…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 as before, %4 refused</source>
        <translation>Ajoutées&#xa0;: %1, modifiées&#xa0;: %2, inchangées&#xa0;: %3, refusées&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1 of %2 cells are open</source>
        <translation>Cellules en attente&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>has not come back</source>
        <translation>pas encore renvoyée</translation>
    </message>
    <message>
        <source>has come back</source>
        <translation>renvoyée</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Importée par</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Remplie par</translation>
    </message>
    <message>
        <source>Filled in on</source>
        <translation>Remplie le</translation>
    </message>
    <message>
        <source>Tick a year and an institution.</source>
        <translation>Cochez une année et une institution.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were written. Send each to its institution.</source>
        <translation>
            <numerusform>%n partie a été écrite. Envoyez-la à son institution.</numerusform>
            <numerusform>%n parties ont été écrites. Envoyez chacune à son institution.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceDialog</name>
    <message>
        <source>Take in a table of another country</source>
        <translation>Importer une table d’un autre pays</translation>
    </message>
    <message>
        <source>Which country has mapped its offences already?</source>
        <translation>Quel pays a déjà mis ses infractions en correspondance&#x202f;?</translation>
    </message>
    <message>
        <source>Drop its correspondence table here: any table with the names of offences and their ICCS codes, or a CSV, XLSX or SSSOM export of this program. Its decisions become precedents for suggestions; none of its rows is mapped or counted here.</source>
        <translation>Déposez ici sa table de correspondance&#xa0;: tout tableau contenant les noms des infractions et leurs codes ICCS, ou un export CSV, XLSX ou SSSOM de ce programme. Ses décisions serviront de précédents pour les suggestions&#x202f;; aucune de ses lignes n’est mise en correspondance ni comptée ici.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>I&amp;mporter</translation>
    </message>
    <message>
        <source>Name the country; suggestions will mention it.</source>
        <translation>Indiquez le pays&#x202f;; les suggestions le mentionneront.</translation>
    </message>
    <message>
        <source>It will replace the table of that name.</source>
        <translation>Elle remplacera la table du même nom.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferenceForm</name>
    <message>
        <source>Lab&amp;el of the offence</source>
        <translation>&amp;Libellé de l’infraction</translation>
    </message>
    <message>
        <source>&amp;ICCS code</source>
        <translation>Code &amp;ICCS</translation>
    </message>
    <message>
        <source>National c&amp;ode</source>
        <translation>&amp;Code national</translation>
    </message>
    <message>
        <source>Legal &amp;reference</source>
        <translation>&amp;Référence légale</translation>
    </message>
    <message>
        <source>St&amp;atus</source>
        <translation>Statu&amp;t</translation>
    </message>
    <message>
        <source>When the country has several, such as police and courts</source>
        <translation>Si le pays en a plusieurs, par exemple police et tribunaux</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>Na&amp;me of the table</source>
        <translation>&amp;Nom de la table</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>Lan&amp;gue des libellés</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>absent du tableau</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReferencesDialog</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importée le</translation>
    </message>
    <message>
        <source>&amp;Take in a table…</source>
        <translation>&amp;Importer une table…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Tables of other countries</source>
        <translation>Tables d’autres pays</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No table of another country is used yet</source>
        <translation>Aucune table d’un autre pays n’est encore utilisée</translation>
    </message>
    <message>
        <source>Where a country with a similar law has mapped its offences already, its decisions help to suggest categories for yours. They are examples only: they are not mapped, counted, checked or exported.</source>
        <translation>Lorsqu’un pays dont le droit est proche a déjà mis ses infractions en correspondance, ses décisions aident à suggérer des catégories pour les vôtres. Ce ne sont que des exemples&#xa0;: elles ne sont ni mises en correspondance, ni comptées, ni contrôlées, ni exportées.</translation>
    </message>
    <message>
        <source>The decisions of %1 are used as precedents from now on.</source>
        <translation>Les décisions de la table «&#xa0;%1&#xa0;» servent désormais de précédents.</translation>
    </message>
    <message>
        <source>The table of %1 was removed. Undo brings it back.</source>
        <translation>La table «&#xa0;%1&#xa0;» a été retirée. La commande Annuler permet de la rétablir.</translation>
    </message>
</context>
<context>
    <name>exchangepage::ReviewDialog</name>
    <message>
        <source>Take in a reviewed table</source>
        <translation>Importer un tableau examiné</translation>
    </message>
    <message>
        <source>Which table came back?</source>
        <translation>Quel tableau est revenu&#x202f;?</translation>
    </message>
    <message>
        <source>Drop the reviewed table here: our own workbook or CSV after somebody edited it, or any table with national codes and ICCS codes.</source>
        <translation>Déposez ici le tableau examiné&#xa0;: notre propre classeur ou fichier CSV après modification par quelqu’un, ou tout tableau avec des codes nationaux et des codes ICCS.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>The table is about the list</source>
        <translation>Le tableau porte sur la liste</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>The table says the same as the links in the project.</source>
        <translation>Le tableau indique la même chose que les liens du projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are the same in the table and in the project.</source>
        <translation>
            <numerusform>%n lien est identique dans le tableau et dans le projet.</numerusform>
            <numerusform>%n liens sont identiques dans le tableau et dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>Reprendre %n &amp;changement</numerusform>
            <numerusform>Reprendre %n &amp;changements</numerusform>
        </translation>
    </message>
    <message>
        <source>The project changed meanwhile. Go on to compare again.</source>
        <translation>Le projet a changé entre-temps. Continuez pour comparer de nouveau.</translation>
    </message>
</context>
<context>
    <name>exchangepage::TakeBackDialog</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Said otherwise</source>
        <translation>Indiquée autrement</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Choose the file that came back…</source>
        <translation>&amp;Choisir le fichier renvoyé…</translation>
    </message>
    <message>
        <source>Take back a part</source>
        <translation>Importer une partie renvoyée</translation>
    </message>
    <message>
        <source>Which part came back?</source>
        <translation>Quelle partie a été renvoyée&#x202f;?</translation>
    </message>
    <message>
        <source>Choose the workbook that an institution filled in and sent back (XLSX or ODS). You see what it changes before anything is taken over.</source>
        <translation>Choisissez le classeur qu’une institution a rempli et renvoyé (XLSX ou ODS). Vous verrez ce qu’il modifie avant que quoi que ce soit ne soit repris.</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Rien ne change</translation>
    </message>
    <message>
        <source>The part says the same as the answers in the project.</source>
        <translation>La partie indique la même chose que les réponses du projet.</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xlsm *.ods)</source>
        <translation>Classeurs (*.xlsx *.xlsm *.ods)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1: the part of %2. Filled in by: %3. Filled in on: %4.</source>
        <translation>%1&#xa0;: la partie de %2. Remplie par&#xa0;: %3. Remplie le&#xa0;: %4.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n answer(s)</source>
        <translation>
            <numerusform>&amp;Reprendre %n réponse</numerusform>
            <numerusform>&amp;Reprendre %n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over.</source>
        <translation>
            <numerusform>%n réponse a été reprise.</numerusform>
            <numerusform>%n réponses ont été reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Pourquoi elle n’est pas reprise</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
</context>
<context>
    <name>intake::BusyLine</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceModel</name>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>How much the labels before and after are alike.</source>
        <translation>Degré de ressemblance des libellés avant et après.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Whether the change is taken over.</source>
        <translation>Indique si le changement est repris.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
</context>
<context>
    <name>intake::DifferenceView</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Find a change</source>
        <translation>Chercher un changement</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>The chosen change, field by field</source>
        <translation>Le changement choisi, champ par champ</translation>
    </message>
    <message>
        <source>&amp;Take all that are shown</source>
        <translation>&amp;Reprendre tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>&amp;Leave all that are shown</source>
        <translation>&amp;Ignorer tous ceux qui sont affichés</translation>
    </message>
    <message>
        <source>%1 of %2 changes will be taken over.</source>
        <translation>%1 changements sur %2 seront repris.</translation>
    </message>
</context>
<context>
    <name>intake::FindingNames</name>
    <message>
        <source>Rows that are too short or too long</source>
        <translation>Lignes trop courtes ou trop longues</translation>
    </message>
    <message>
        <source>Quotation marks that are not closed</source>
        <translation>Guillemets non fermés</translation>
    </message>
    <message>
        <source>Bytes that are no text</source>
        <translation>Octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>Cells with a zero byte</source>
        <translation>Cellules contenant un octet nul</translation>
    </message>
    <message>
        <source>Columns without a header</source>
        <translation>Colonnes sans en-tête</translation>
    </message>
    <message>
        <source>Headers that stand twice</source>
        <translation>En-têtes en double</translation>
    </message>
    <message>
        <source>Merged cells</source>
        <translation>Cellules fusionnées</translation>
    </message>
    <message>
        <source>Formulas, taken as their values</source>
        <translation>Formules, remplacées par leurs valeurs</translation>
    </message>
    <message>
        <source>Macros, which were ignored</source>
        <translation>Macros, qui ont été ignorées</translation>
    </message>
    <message>
        <source>Title rows above the headers</source>
        <translation>Lignes de titre au-dessus des en-têtes</translation>
    </message>
    <message>
        <source>Codes that stand twice</source>
        <translation>Codes en double</translation>
    </message>
    <message>
        <source>Offences without a label</source>
        <translation>Infractions sans libellé</translation>
    </message>
    <message>
        <source>Sums among the detail rows</source>
        <translation>Sommes parmi les lignes de détail</translation>
    </message>
    <message>
        <source>Words of a decision among the codes</source>
        <translation>Mots de décision parmi les codes</translation>
    </message>
    <message>
        <source>Rows without a code</source>
        <translation>Lignes sans code</translation>
    </message>
    <message>
        <source>Codes that may have lost leading zeros</source>
        <translation>Codes qui ont peut-être perdu des zéros initiaux</translation>
    </message>
    <message>
        <source>Leading zeros that were restored</source>
        <translation>Zéros initiaux rétablis</translation>
    </message>
    <message>
        <source>Codes with letters of another alphabet that look alike</source>
        <translation>Codes contenant des lettres d’un autre alphabet qui se ressemblent</translation>
    </message>
    <message>
        <source>Dates that cannot be read</source>
        <translation>Dates illisibles</translation>
    </message>
    <message>
        <source>Counts that cannot be read</source>
        <translation>Nombres de cas illisibles</translation>
    </message>
    <message>
        <source>Labels that several codes share</source>
        <translation>Libellés communs à plusieurs codes</translation>
    </message>
    <message>
        <source>National codes that are ICCS codes</source>
        <translation>Codes nationaux qui sont des codes ICCS</translation>
    </message>
    <message>
        <source>Codes that the list does not have</source>
        <translation>Codes absents de la liste</translation>
    </message>
    <message>
        <source>Codes that ICCS does not have</source>
        <translation>Codes absents de l’ICCS</translation>
    </message>
    <message>
        <source>Codes that were repaired</source>
        <translation>Codes corrigés</translation>
    </message>
    <message>
        <source>Words that are not understood</source>
        <translation>Mots non compris</translation>
    </message>
    <message>
        <source>Rows that stand twice</source>
        <translation>Lignes en double</translation>
    </message>
    <message>
        <source>Dates and numbers that cannot be read</source>
        <translation>Dates et nombres illisibles</translation>
    </message>
    <message>
        <source>Rows of another list</source>
        <translation>Lignes d’une autre liste</translation>
    </message>
    <message>
        <source>Lists with few codes in common</source>
        <translation>Listes ayant peu de codes en commun</translation>
    </message>
    <message>
        <source>Rows without a label</source>
        <translation>Lignes sans libellé</translation>
    </message>
    <message>
        <source>Labels with broken letters</source>
        <translation>Libellés contenant des lettres altérées</translation>
    </message>
    <message>
        <source>Rows with broken quotes</source>
        <translation>Lignes dont les guillemets sont incorrects</translation>
    </message>
    <message>
        <source>Rows with another number of cells</source>
        <translation>Lignes dont le nombre de cellules est différent</translation>
    </message>
    <message>
        <source>Rows with NUL bytes</source>
        <translation>Lignes contenant des octets nuls</translation>
    </message>
    <message>
        <source>Texts with bytes that are no text</source>
        <translation>Textes contenant des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>Weights and counts that cannot be read as numbers</source>
        <translation>Poids et effectifs qui ne peuvent pas être lus comme des nombres</translation>
    </message>
    <message>
        <source>Cases or persons that no column tells</source>
        <translation>Affaires ou personnes qu’aucune colonne ne distingue</translation>
    </message>
    <message>
        <source>Offences of a case, told by no column</source>
        <translation>Infractions d’une affaire qu’aucune colonne ne réunit</translation>
    </message>
    <message>
        <source>Sheets that the workbook does not have</source>
        <translation>Feuilles absentes du classeur</translation>
    </message>
    <message>
        <source>Places that are on no sheet</source>
        <translation>Emplacements qui ne sont dans aucune feuille</translation>
    </message>
    <message>
        <source>Formulas, which were kept</source>
        <translation>Formules, qui ont été conservées</translation>
    </message>
    <message>
        <source>Places within merged cells</source>
        <translation>Emplacements dans des cellules fusionnées</translation>
    </message>
    <message>
        <source>Locked cells of protected sheets</source>
        <translation>Cellules verrouillées de feuilles protégées</translation>
    </message>
    <message>
        <source>Hidden sheets</source>
        <translation>Feuilles masquées</translation>
    </message>
    <message>
        <source>Texts that are too long for a cell</source>
        <translation>Textes trop longs pour une cellule</translation>
    </message>
    <message>
        <source>Formulas that are computed when the file is opened</source>
        <translation>Formules calculées à l’ouverture du fichier</translation>
    </message>
    <message>
        <source>Signed workbook</source>
        <translation>Classeur signé</translation>
    </message>
    <message>
        <source>Lines of the map that are not understood</source>
        <translation>Lignes du plan non comprises</translation>
    </message>
    <message>
        <source>Lines of the map that are not decided</source>
        <translation>Lignes du plan non tranchées</translation>
    </message>
    <message>
        <source>Cells that the questionnaire does not have</source>
        <translation>Cellules absentes du questionnaire</translation>
    </message>
    <message>
        <source>Years that are not asked</source>
        <translation>Années qui ne sont pas demandées</translation>
    </message>
    <message>
        <source>Places that stand twice</source>
        <translation>Emplacements en double</translation>
    </message>
    <message>
        <source>Cells that stand twice</source>
        <translation>Cellules en double</translation>
    </message>
    <message>
        <source>Cells that this collection does not ask for</source>
        <translation>Cellules que cette collecte ne demande pas</translation>
    </message>
    <message>
        <source>Answers without a place in the map</source>
        <translation>Réponses sans emplacement dans le plan</translation>
    </message>
    <message>
        <source>Figures that were written as text</source>
        <translation>Chiffres écrits comme texte</translation>
    </message>
    <message>
        <source>Places without an answer</source>
        <translation>Emplacements sans réponse</translation>
    </message>
    <message>
        <source>Places that the workbook does not have</source>
        <translation>Emplacements absents du classeur</translation>
    </message>
    <message>
        <source>Figures that are not understood</source>
        <translation>Chiffres non compris</translation>
    </message>
    <message>
        <source>Figures that formulas gave</source>
        <translation>Chiffres donnés par des formules</translation>
    </message>
    <message>
        <source>Digits of another script</source>
        <translation>Chiffres d’une autre écriture</translation>
    </message>
    <message>
        <source>Hidden rows with answers</source>
        <translation>Lignes masquées contenant des réponses</translation>
    </message>
    <message>
        <source>Sheets without their addresses</source>
        <translation>Feuilles sans les adresses de leurs cellules</translation>
    </message>
    <message>
        <source>Cells of another part</source>
        <translation>Cellules d’une autre partie</translation>
    </message>
    <message>
        <source>Levels without evidence</source>
        <translation>Niveaux sans éléments probants</translation>
    </message>
    <message>
        <source>Answers that the assessment does not ask</source>
        <translation>Réponses que l’évaluation ne demande pas</translation>
    </message>
    <message>
        <source>Targets below the level</source>
        <translation>Cibles inférieures au niveau</translation>
    </message>
    <message>
        <source>Fields of entries that are not known</source>
        <translation>Champs d’entrées qui ne sont pas connus</translation>
    </message>
    <message>
        <source>Answers to another assessment</source>
        <translation>Réponses à une autre évaluation</translation>
    </message>
    <message>
        <source>Lines that are not taken in</source>
        <translation>Lignes qui ne sont pas importées</translation>
    </message>
</context>
<context>
    <name>intake::FindingsReport</name>
    <message>
        <source>What was noticed</source>
        <translation>Ce qui a été remarqué</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What was noticed while the file was read</source>
        <translation>Ce qui a été remarqué pendant la lecture du fichier</translation>
    </message>
    <message numerus="yes">
        <source>The program noticed %n thing(s) while reading.</source>
        <translation>
            <numerusform>Le programme a remarqué %n chose pendant la lecture.</numerusform>
            <numerusform>Le programme a remarqué %n choses pendant la lecture.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program noticed nothing unusual while reading.</source>
        <translation>Le programme n’a rien remarqué d’inhabituel pendant la lecture.</translation>
    </message>
</context>
<context>
    <name>intake::PreviewModel</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>intake::ReadOptionsRow</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>%1 with a byte order mark</source>
        <comment>encoding</comment>
        <translation>%1 avec indicateur d’ordre des octets</translation>
    </message>
    <message>
        <source>%1 (a guess from the letters)</source>
        <comment>encoding</comment>
        <translation>%1 (supposition d’après les lettres)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Encodage</translation>
    </message>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Sépa&amp;rateur</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>Feui&amp;lle</translation>
    </message>
    <message>
        <source>First row holds the &amp;headers</source>
        <translation>La première ligne contient les en-&amp;têtes</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Rows &amp;above the headers</source>
        <translation>Lignes &amp;au-dessus des en-têtes</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns.</source>
        <translation>%1 lignes, %2 colonnes.</translation>
    </message>
    <message>
        <source>Text file in %1, columns parted by %2.</source>
        <translation>Fichier texte en %1, colonnes séparées par&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Workbook (%1), sheet “%2”.</source>
        <translation>Classeur (%1), feuille «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>intake::SourcePanel</name>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>C&amp;oller depuis un tableur</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the cells in the spreadsheet, with their headers, and paste again.</source>
        <translation>Le presse-papiers ne contient pas de texte. Copiez les cellules dans le tableur, avec leurs en-têtes, puis collez de nouveau.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>These are the first rows of the file.</source>
        <translation>Voici les premières lignes du fichier.</translation>
    </message>
</context>
<context>
    <name>intake::StepsDialog</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Définir le statut de %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n offence(s): %1.</source>
        <translation>
            <numerusform>Définir le statut de %n infraction&#xa0;: %1.</numerusform>
            <numerusform>Définir le statut de %n infractions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the relation of %n offence(s): %1.</source>
        <translation>
            <numerusform>Définir la relation de %n infraction&#xa0;: %1.</numerusform>
            <numerusform>Définir la relation de %n infractions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the tag %1 of %n offence(s).</source>
        <translation>
            <numerusform>Définir l’étiquette %1 de %n infraction.</numerusform>
            <numerusform>Définir l’étiquette %1 de %n infractions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe the counts of %n offence(s): %1.</source>
        <translation>
            <numerusform>Décrire le dénombrement de %n infraction&#xa0;: %1.</numerusform>
            <numerusform>Décrire le dénombrement de %n infractions&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 out of scope.</source>
        <translation>Mettre %1 hors champ.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n offence(s) out of scope.</source>
        <translation>
            <numerusform>Mettre %n infraction hors champ.</numerusform>
            <numerusform>Mettre %n infractions hors champ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the links of %1.</source>
        <translation>Supprimer les liens de %1.</translation>
    </message>
    <message numerus="yes">
        <source>Remove the links of %n offence(s).</source>
        <translation>
            <numerusform>Supprimer les liens de %n infraction.</numerusform>
            <numerusform>Supprimer les liens de %n infractions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link from %1 to %2.</source>
        <translation>Supprimer le lien de %1 vers %2.</translation>
    </message>
    <message>
        <source>Change the link of %1.</source>
        <translation>Modifier le lien de %1.</translation>
    </message>
    <message>
        <source>Restore an earlier state of the link of %1.</source>
        <translation>Restaurer un état antérieur du lien de %1.</translation>
    </message>
    <message>
        <source>Reject the category %2 for %1.</source>
        <translation>Écarter la catégorie %2 pour %1.</translation>
    </message>
    <message>
        <source>Link %1 to %2.</source>
        <translation>Lier %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>Link %n offence(s) to %1.</source>
        <translation>
            <numerusform>Lier %n infraction à %1.</numerusform>
            <numerusform>Lier %n infractions à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the suggestion %2 for %1.</source>
        <translation>Retenir la suggestion %2 pour %1.</translation>
    </message>
    <message>
        <source>Add the category %2 to %1.</source>
        <translation>Ajouter la catégorie %2 à %1.</translation>
    </message>
    <message numerus="yes">
        <source>Add the category %1 to %n offence(s).</source>
        <translation>
            <numerusform>Ajouter la catégorie %1 à %n infraction.</numerusform>
            <numerusform>Ajouter la catégorie %1 à %n infractions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %1 by %2 in %n link(s).</source>
        <translation>
            <numerusform>Remplacer %1 par %2 dans %n lien.</numerusform>
            <numerusform>Remplacer %1 par %2 dans %n liens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::BulkPanel</name>
    <message>
        <source>What you choose here holds for all of them, as one step that can be undone. You can also drag them onto a suggestion or onto the classification.</source>
        <translation>Ce que vous choisissez ici vaut pour toutes, en une seule étape annulable. Vous pouvez aussi les faire glisser sur une suggestion ou sur la classification.</translation>
    </message>
    <message>
        <source>Why are they out of scope? Enter applies it.</source>
        <translation>Pourquoi sont-elles hors champ&#x202f;? Entrée applique le motif.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Chercher une catégorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors champ</translation>
    </message>
    <message>
        <source>Remove the links</source>
        <translation>Supprimer les liens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) selected</source>
        <translation>
            <numerusform>%Ln infraction sélectionnée</numerusform>
            <numerusform>%Ln infractions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status: number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>code, title: number</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further category(ies)</source>
        <translation>
            <numerusform>et %Ln autre catégorie</numerusform>
            <numerusform>et %Ln autres catégories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryPanel</name>
    <message>
        <source>ICCS category</source>
        <translation>Catégorie de l’ICCS</translation>
    </message>
    <message>
        <source>Back to the category before</source>
        <translation>Revenir à la catégorie précédente</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Links the selected offences to this category</source>
        <translation>Lie les infractions sélectionnées à cette catégorie</translation>
    </message>
    <message>
        <source>More about this category</source>
        <translation>Plus sur cette catégorie</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>&amp;Montrer dans la classification</translation>
    </message>
    <message>
        <source>&amp;Copy the code</source>
        <translation>&amp;Copier le code</translation>
    </message>
    <message>
        <source>&amp;Replace this category by another everywhere</source>
        <translation>&amp;Remplacer partout cette catégorie par une autre</translation>
    </message>
    <message>
        <source>Text of the category</source>
        <translation>Texte de la catégorie</translation>
    </message>
    <message>
        <source>Choose a suggestion or a category.</source>
        <translation>Choisissez une suggestion ou une catégorie.</translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryText</name>
    <message>
        <source>%1 is not in this edition of the classification.</source>
        <translation>%1 ne figure pas dans cette édition de la classification.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>(our wording)</source>
        <translation>(nos propres termes)</translation>
    </message>
    <message>
        <source>A residual category: take it only when no other fits, and say which ones were weighed.</source>
        <translation>Catégorie résiduelle&#xa0;: ne la retenez que si aucune autre ne convient, et indiquez celles qui ont été envisagées.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>(from %1)</source>
        <translation>(de %1)</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Inclut</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Divided into</source>
        <translation>Subdivisée en</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tags that apply</source>
        <translation>Étiquettes applicables</translation>
    </message>
    <message>
        <source>Also here from %1 (%2)</source>
        <comment>name of a list, number of offences</comment>
        <translation>Également ici depuis %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryTree</name>
    <message>
        <source>Find a category</source>
        <translation>Chercher une catégorie</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>&amp;Link the selected offences to it</source>
        <translation>&amp;Lier les infractions sélectionnées à cette catégorie</translation>
    </message>
    <message>
        <source>&amp;Add it as a further category</source>
        <translation>&amp;Ajouter comme catégorie supplémentaire</translation>
    </message>
    <message>
        <source>&amp;Replace it by another everywhere</source>
        <translation>&amp;Remplacer partout par une autre</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>&amp;Montrer dans la classification</translation>
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
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Offences of this list that go there or below.</source>
        <translation>Infractions de cette liste liées à cette catégorie ou à une catégorie inférieure.</translation>
    </message>
</context>
<context>
    <name>mappingpage::FacetBar</name>
    <message>
        <source>ICCS section</source>
        <translation>Section de l’ICCS</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>75 % and over</source>
        <translation>75&#xa0;% et plus</translation>
    </message>
    <message>
        <source>50 % to under 75 %</source>
        <translation>De 50&#xa0;% à moins de 75&#xa0;%</translation>
    </message>
    <message>
        <source>25 % to under 50 %</source>
        <translation>De 25&#xa0;% à moins de 50&#xa0;%</translation>
    </message>
    <message>
        <source>Under 25 %</source>
        <translation>Moins de 25&#xa0;%</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>Pas de chiffre</translation>
    </message>
    <message>
        <source>Not computed yet</source>
        <translation>Pas encore calculé</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>1 category</source>
        <translation>1 catégorie</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>2 categories</source>
        <translation>2 catégories</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>3 or more categories</source>
        <translation>3 catégories ou plus</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 ou plus</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Residual category</source>
        <translation>Catégorie résiduelle</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>Plusieurs catégories recevant la totalité</translation>
    </message>
    <message>
        <source>Several whole</source>
        <translation>Plusieurs totalités</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>Choix contraire à la première suggestion</translation>
    </message>
    <message>
        <source>Against the suggestion</source>
        <translation>Contre la suggestion</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Avec constats</translation>
    </message>
    <message>
        <source>Gone from the list</source>
        <translation>Sorties de la liste</translation>
    </message>
</context>
<context>
    <name>mappingpage::FamilyTree</name>
    <message>
        <source>No family</source>
        <translation>Sans famille</translation>
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
        <translation>Plus sur ce lien</translation>
    </message>
    <message>
        <source>&amp;Replace the category</source>
        <translation>&amp;Remplacer la catégorie</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>&amp;Supprimer le lien</translation>
    </message>
    <message>
        <source>Relation of the offence to the category</source>
        <translation>Relation de l’infraction avec la catégorie</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>sign of a relation, its name</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Status of the link</source>
        <translation>Statut du lien</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags that the link sets, and what its counts include (T)</source>
        <translation>Étiquettes définies par le lien, et ce que comprend son dénombrement (T)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Why is there no category?</source>
        <translation>Pourquoi n’y a-t-il pas de catégorie&#x202f;?</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste non couvert</translation>
    </message>
    <message>
        <source>Which acts does the category not cover, and where do they belong?</source>
        <translation>Quels actes la catégorie ne couvre-t-elle pas, et où doivent-ils être classés&#x202f;?</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Why this category? (F2)</source>
        <translation>Pourquoi cette catégorie&#x202f;? (F2)</translation>
    </message>
    <message>
        <source>Rules, rejected candidates, review</source>
        <translation>Règles, catégories écartées, examen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors champ</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>This category is too wide. Choose one at level %1 or below (R1).</source>
        <translation>Cette catégorie est trop large. Choisissez-en une de niveau %1 ou plus détaillée (R1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) below it; go deeper if the definition allows.</source>
        <translation>
            <numerusform>%Ln catégorie au-dessous&#x202f;; descendez si la définition le permet.</numerusform>
            <numerusform>%Ln catégories au-dessous&#x202f;; descendez si la définition le permet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkDetails</name>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif du changement</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Cite rules</source>
        <translation>Citer des règles</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>Ajouter une catégorie candidate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>open</source>
        <comment>validity without a limit</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>au</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a rule, what it says</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Why %1 was rejected</source>
        <translation>Pourquoi %1 a été écarté</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Pourquoi pas&#x202f;?</translation>
    </message>
    <message>
        <source>Take %1 from the rejected candidates</source>
        <translation>Retirer %1 des catégories écartées</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Pas encore examiné</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>reviewer, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>confiance %1&#xa0;%</translation>
    </message>
    <message>
        <source>by %1 on %2</source>
        <translation>par %1 le %2</translation>
    </message>
    <message>
        <source>last changed on %1</source>
        <translation>dernière modification le %1</translation>
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
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste non couvert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Dénombrement</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Règles citées</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <translation>Catégories écartées</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments à l’appui</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Examiné le</translation>
    </message>
    <message>
        <source>Comment of the reviewer</source>
        <translation>Commentaire de l’examinateur</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Motif du changement</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkHistory</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>The link was removed.</source>
        <translation>Le lien a été supprimé.</translation>
    </message>
    <message>
        <source>Restore this state</source>
        <translation>Restaurer cet état</translation>
    </message>
    <message>
        <source>History of the link</source>
        <translation>Historique du lien</translation>
    </message>
    <message>
        <source>Gives the link the values it had after the chosen step. This is a new step; nothing of the history is lost.</source>
        <translation>Redonne au lien les valeurs qu’il avait après l’étape choisie. C’est une nouvelle étape&#x202f;; rien de l’historique n’est perdu.</translation>
    </message>
</context>
<context>
    <name>mappingpage::LinksPanel</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links of the offence</source>
        <translation>Liens de l’infraction</translation>
    </message>
    <message>
        <source>Find a category</source>
        <translation>Chercher une catégorie</translation>
    </message>
    <message>
        <source>Links the offence to a category that you look for (Ctrl+Shift+K)</source>
        <translation>Lie l’infraction à une catégorie que vous cherchez (Ctrl+Maj+K)</translation>
    </message>
    <message>
        <source>No link yet. Alt+1 takes the first suggestion below, Ctrl+Shift+K finds a category by hand, X puts the offence out of scope.</source>
        <translation>Pas encore de lien. Alt+1 retient la première suggestion ci-dessous, Ctrl+Maj+K cherche une catégorie à la main, X met l’infraction hors champ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(ies) for one code</source>
        <translation>
            <numerusform>%Ln catégorie pour un seul code</numerusform>
            <numerusform>%Ln catégories pour un seul code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingActions</name>
    <message>
        <source>&amp;Take a suggestion</source>
        <translation>Re&amp;tenir une suggestion</translation>
    </message>
    <message>
        <source>Take suggestion %1</source>
        <translation>Retenir la suggestion %1</translation>
    </message>
    <message>
        <source>&amp;Confirm and go to the next open one</source>
        <translation>&amp;Confirmer et passer à la suivante en attente</translation>
    </message>
    <message>
        <source>&amp;Find a category</source>
        <translation>C&amp;hercher une catégorie</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Relation</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Rati&amp;onale</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>Out of scop&amp;e</source>
        <translation>Hors cha&amp;mp</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>Supprimer le &amp;lien</translation>
    </message>
    <message>
        <source>&amp;History of the link</source>
        <translation>Historiq&amp;ue du lien</translation>
    </message>
    <message>
        <source>Replace the category ever&amp;ywhere</source>
        <translation>Remplacer &amp;partout la catégorie</translation>
    </message>
    <message>
        <source>&amp;Next offence</source>
        <translation>I&amp;nfraction suivante</translation>
    </message>
    <message>
        <source>&amp;Previous offence</source>
        <translation>In&amp;fraction précédente</translation>
    </message>
    <message>
        <source>Next open offence</source>
        <translation>Infraction suivante en attente</translation>
    </message>
    <message>
        <source>Fi&amp;lter the offences</source>
        <translation>Filtr&amp;er les infractions</translation>
    </message>
    <message>
        <source>&amp;Group by family</source>
        <translation>&amp;Grouper par famille</translation>
    </message>
    <message>
        <source>Show the &amp;classification beside it</source>
        <translation>&amp;Afficher la classification à côté</translation>
    </message>
    <message>
        <source>How goo&amp;d are the suggestions?</source>
        <translation>Que &amp;valent les suggestions&#x202f;?</translation>
    </message>
    <message>
        <source>S&amp;plit by rule</source>
        <translation>Scin&amp;der selon une règle</translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingPage</name>
    <message numerus="yes">
        <source>%Ln offence(s) with several or no links stayed as they were.</source>
        <translation>
            <numerusform>%Ln infraction ayant plusieurs liens ou aucun est restée inchangée.</numerusform>
            <numerusform>%Ln infractions ayant plusieurs liens ou aucun sont restées inchangées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion %1.</source>
        <translation>Il n’y a pas de suggestion %1.</translation>
    </message>
    <message>
        <source>A rejected candidate is noted at a link. Link the offence first.</source>
        <translation>Une catégorie écartée se note sur un lien. Liez d’abord l’infraction.</translation>
    </message>
    <message>
        <source>There is no link to confirm yet. Alt+1 takes the first suggestion.</source>
        <translation>Il n’y a pas encore de lien à confirmer. Alt+1 retient la première suggestion.</translation>
    </message>
    <message numerus="yes">
        <source>Approved with %Ln categories for one code. Undo takes it back.</source>
        <translation>
            <numerusform>Approuvé avec %Ln catégorie pour un seul code. La commande Annuler permet de revenir en arrière.</numerusform>
            <numerusform>Approuvé avec %Ln catégories pour un seul code. La commande Annuler permet de revenir en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open offence is left among those shown.</source>
        <translation>Il ne reste aucune infraction en attente parmi celles affichées.</translation>
    </message>
    <message numerus="yes">
        <source>Which category for %Ln offence(s)?</source>
        <translation>
            <numerusform>Quelle catégorie pour %Ln infraction&#x202f;?</numerusform>
            <numerusform>Quelle catégorie pour %Ln infractions&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Which category instead?</source>
        <translation>Quelle catégorie à la place&#x202f;?</translation>
    </message>
    <message>
        <source>Which category was weighed and not taken?</source>
        <translation>Quelle catégorie a été envisagée sans être retenue&#x202f;?</translation>
    </message>
    <message>
        <source>Which category instead of %1, in all lists?</source>
        <translation>Quelle catégorie à la place de %1, dans toutes les listes&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) changed.</source>
        <translation>
            <numerusform>%Ln lien modifié.</numerusform>
            <numerusform>%Ln liens modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rationale belongs to a link. Link the offence first.</source>
        <translation>Une justification se rapporte à un lien. Liez d’abord l’infraction.</translation>
    </message>
    <message>
        <source>This project has no offence list yet.</source>
        <translation>Ce projet n’a pas encore de liste d’infractions.</translation>
    </message>
    <message>
        <source>Import the list of codes that your police, prosecution, courts or prisons use. Nothing of your file is changed.</source>
        <translation>Importez la liste des codes qu’utilisent votre police, votre parquet, vos tribunaux ou vos prisons. Rien n’est modifié dans votre fichier.</translation>
    </message>
    <message>
        <source>Import your offence list</source>
        <translation>Importer votre liste d’infractions</translation>
    </message>
    <message>
        <source>Offences and mapping</source>
        <translation>Infractions et correspondances</translation>
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
        <translation>Pas une infraction&#xa0;: le code enregistre un événement, tel que la découverte d’un corps.</translation>
    </message>
    <message>
        <source>An administrative offence outside criminal law.</source>
        <translation>Une infraction administrative qui ne relève pas du droit pénal.</translation>
    </message>
    <message>
        <source>A procedural code, not an act.</source>
        <translation>Un code de procédure, pas un acte.</translation>
    </message>
    <message>
        <source>An empty or cancelled code without cases.</source>
        <translation>Un code vide ou annulé, sans aucun cas.</translation>
    </message>
    <message>
        <source>For another &amp;reason</source>
        <translation>Pour un autre &amp;motif</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a tag (its abbreviation)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
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
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>Un total parmi les codes de détail&#x202f;; il n’est pas compté.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>Ne figure plus dans la dernière version de la liste.</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>A total among the detail codes; it is not counted.</source>
        <translation>Un total parmi les codes de détail&#x202f;; il n’est pas compté.</translation>
    </message>
    <message>
        <source>No longer in the newest version of the list.</source>
        <translation>Ne figure plus dans la dernière version de la liste.</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>confidence</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The link was made with a confidence of %1.</source>
        <translation>Le lien a été établi avec une confiance de %1.</translation>
    </message>
    <message>
        <source>First suggestion: %1 (%2)</source>
        <comment>code, confidence</comment>
        <translation>Première suggestion&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>There is no suggestion.</source>
        <translation>Il n’y a pas de suggestion.</translation>
    </message>
    <message>
        <source>The first suggestion has not been computed yet.</source>
        <translation>La première suggestion n’a pas encore été calculée.</translation>
    </message>
    <message>
        <source>The category chosen is another one.</source>
        <translation>La catégorie choisie en est une autre.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>How sure the category is by the suggestion it came from or, without a category, how sure the first suggestion is.</source>
        <translation>Degré de confiance de la catégorie d’après la suggestion dont elle provient ou, en l’absence de catégorie, degré de confiance de la première suggestion.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Open findings about the code and its links.</source>
        <translation>Constats en suspens concernant le code et ses liens.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation>Disposition</translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesPanel</name>
    <message>
        <source>Offence list</source>
        <translation>Liste d’infractions</translation>
    </message>
    <message>
        <source>Filter by code, label, provision or family</source>
        <translation>Filtrer par code, libellé, disposition ou famille</translation>
    </message>
    <message>
        <source>Group by family</source>
        <translation>Grouper par famille</translation>
    </message>
    <message>
        <source>No offence fits the filters.</source>
        <translation>Aucune infraction ne répond aux filtres.</translation>
    </message>
    <message>
        <source>Take a filter away, or clear all of them to see the whole list.</source>
        <translation>Retirez un filtre, ou effacez-les tous pour voir la liste entière.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, title</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln infraction</numerusform>
            <numerusform>%Ln infractions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 affichées sur %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>confidence of %Ln offence(s) not computed yet</source>
        <translation>
            <numerusform>confiance de %Ln infraction pas encore calculée</numerusform>
            <numerusform>confiance de %Ln infractions pas encore calculée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesView</name>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln infraction</numerusform>
            <numerusform>%Ln infractions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::PanelHeader</name>
    <message>
        <source>Fold or unfold: %1</source>
        <translation>Réduire ou développer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>mappingpage::QuestionBar</name>
    <message>
        <source>%1 Yes.</source>
        <translation>%1 Oui.</translation>
    </message>
    <message>
        <source>%1 No.</source>
        <translation>%1 Non.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Comes first then: %1</source>
        <translation>Passe alors en tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes the answer back</source>
        <translation>Retire la réponse</translation>
    </message>
    <message numerus="yes">
        <source>Shows %n further question(s)</source>
        <translation>
            <numerusform>Affiche %n autre question</numerusform>
            <numerusform>Affiche %n autres questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::Reasons</name>
    <message>
        <source>In the label: %1</source>
        <translation>Dans le libellé&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: %1</source>
        <translation>Ses textes partagent des mots isolés avec cette infraction&#xa0;: %1</translation>
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
            <numerusform>Sur %Ln dernier lien confirmé, la première suggestion était juste dans %1 des cas.</numerusform>
            <numerusform>Sur les %Ln derniers liens confirmés, la première suggestion était juste dans %1 des cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A click shows how good the suggestions are in detail.</source>
        <translation>Un clic montre en détail ce que valent les suggestions.</translation>
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
        <translation>Propositions sûres à confirmer</translation>
    </message>
    <message>
        <source>Unmapped with a likely suggestion</source>
        <translation>Sans correspondance, avec une suggestion probable</translation>
    </message>
    <message>
        <source>No good suggestion</source>
        <translation>Pas de bonne suggestion</translation>
    </message>
    <message>
        <source>To discuss: in review or disputed</source>
        <translation>À discuter&#xa0;: en cours d’examen ou contesté</translation>
    </message>
    <message>
        <source>Chosen against the first suggestion</source>
        <translation>Choix contraire à la première suggestion</translation>
    </message>
    <message>
        <source>Several whole-count targets</source>
        <translation>Plusieurs catégories recevant la totalité</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name that is taken, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>My filter</source>
        <translation>Mon filtre</translation>
    </message>
</context>
<context>
    <name>mappingpage::SavedFiltersButton</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save the current filter under a name</source>
        <translation>Enregistrer le filtre actuel sous un nom</translation>
    </message>
    <message>
        <source>Rename or delete saved filters</source>
        <translation>Renommer ou supprimer des filtres enregistrés</translation>
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
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>F2 changes a name, Delete takes a filter away.</source>
        <translation>F2 modifie un nom, Suppr supprime un filtre.</translation>
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
        <translation>Section %1, %2</translation>
    </message>
    <message>
        <source>%1, %2 %3, confidence %4 %</source>
        <comment>rank, code, title, confidence</comment>
        <translation>%1, %2 %3, confiance %4&#xa0;%</translation>
    </message>
</context>
<context>
    <name>mappingpage::SuggestionsPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Par section</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Shows up to 30 suggestions</source>
        <translation>Affiche jusqu’à 30 suggestions</translation>
    </message>
    <message>
        <source>No category shares a word with this offence. Ctrl+Shift+K finds one by hand.</source>
        <translation>Aucune catégorie ne partage un mot avec cette infraction. Ctrl+Maj+K permet d’en chercher une à la main.</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Retenir</translation>
    </message>
    <message>
        <source>&amp;Add as a further category</source>
        <translation>&amp;Ajouter comme catégorie supplémentaire</translation>
    </message>
    <message>
        <source>&amp;Note as a rejected candidate</source>
        <translation>&amp;Noter comme catégorie écartée</translation>
    </message>
    <message>
        <source>&amp;Show in the classification</source>
        <translation>&amp;Montrer dans la classification</translation>
    </message>
    <message>
        <source>Show %1, named by the exclusion</source>
        <translation>Montrer %1, citée par l’exclusion</translation>
    </message>
    <message>
        <source>The terms of this language are being read …</source>
        <translation>Lecture des termes de cette langue en cours …</translation>
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
        <translation>Ne jamais mettre en correspondance avec une section&#x202f;; aller au moins au niveau 2.</translation>
    </message>
    <message>
        <source>The definition does not tell siblings apart: use their common parent.</source>
        <translation>La définition ne distingue pas les catégories sœurs&#xa0;: utiliser leur catégorie supérieure commune.</translation>
    </message>
    <message>
        <source>The definition is specific: go deeper.</source>
        <translation>La définition est précise&#xa0;: aller plus loin dans le détail.</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name.</source>
        <translation>C’est le comportement qui décide, pas le nom.</translation>
    </message>
    <message>
        <source>Several acts in one code: classify by the base conduct.</source>
        <translation>Plusieurs actes dans un même code&#xa0;: classer d’après le comportement de base.</translation>
    </message>
    <message>
        <source>Unlike acts in one code: ask for a split.</source>
        <translation>Des actes dissemblables dans un même code&#xa0;: demander une scission.</translation>
    </message>
    <message>
        <source>The outcome differs by case: the record decides, not the code.</source>
        <translation>Le résultat diffère selon le cas&#xa0;: c’est l’enregistrement qui décide, pas le code.</translation>
    </message>
    <message>
        <source>A residual is needed: take the nearest in the tree.</source>
        <translation>Une catégorie résiduelle est nécessaire&#xa0;: prendre la plus proche dans l’arborescence.</translation>
    </message>
    <message>
        <source>No category of its own, but an inclusion names it: follow the inclusion.</source>
        <translation>Pas de catégorie propre, mais une inclusion le mentionne&#xa0;: suivre l’inclusion.</translation>
    </message>
    <message>
        <source>Who did it matters only where the ICCS says so; otherwise use a tag.</source>
        <translation>L’auteur ne compte que là où l’ICCS le dit&#x202f;; sinon, utiliser une étiquette.</translation>
    </message>
    <message>
        <source>The law lacks an element that the category requires: not this category.</source>
        <translation>Il manque dans la loi un élément exigé par la catégorie&#xa0;: ne pas la retenir.</translation>
    </message>
    <message>
        <source>What is harmed decides between sections: person, property, State, nature.</source>
        <translation>Ce qui est lésé décide entre les sections&#xa0;: personne, biens, État, nature.</translation>
    </message>
    <message>
        <source>Too little text: do not guess, ask for the definition.</source>
        <translation>Texte insuffisant&#xa0;: ne pas deviner, demander la définition.</translation>
    </message>
    <message>
        <source>Agreed under an assumption: the assumption is written down.</source>
        <translation>Convenu sous une hypothèse&#xa0;: l’hypothèse est consignée.</translation>
    </message>
    <message>
        <source>Unmapped</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En cours d’examen</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Contesté</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors champ</translation>
    </message>
    <message>
        <source>Same acts</source>
        <translation>Mêmes actes</translation>
    </message>
    <message>
        <source>Inside the category</source>
        <translation>Inclus dans la catégorie</translation>
    </message>
    <message>
        <source>Wider than the category</source>
        <translation>Plus large que la catégorie</translation>
    </message>
    <message>
        <source>Overlaps the category</source>
        <translation>Chevauche la catégorie</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Aucune catégorie</translation>
    </message>
    <message>
        <source>The national code and the category cover the same acts. Its whole count goes to the category.</source>
        <translation>Le code national et la catégorie couvrent les mêmes actes. La totalité de ses cas est comptée dans la catégorie.</translation>
    </message>
    <message>
        <source>The category also covers other acts. The whole count of the national code goes to the category.</source>
        <translation>La catégorie couvre aussi d’autres actes. La totalité des cas du code national est comptée dans la catégorie.</translation>
    </message>
    <message>
        <source>The national code also covers acts that belong elsewhere. Its count cannot be added to the category as a whole.</source>
        <translation>Le code national couvre aussi des actes qui relèvent d’autres catégories. La totalité de ses cas ne peut pas être ajoutée à la catégorie.</translation>
    </message>
    <message>
        <source>Each covers acts that the other lacks. The count of the national code cannot be added to the category as a whole.</source>
        <translation>Chacun couvre des actes que l’autre ne couvre pas. La totalité des cas du code national ne peut pas être ajoutée à la catégorie.</translation>
    </message>
    <message>
        <source>There is no category for this code. A reason is needed.</source>
        <translation>Il n’y a pas de catégorie pour ce code. Un motif est nécessaire.</translation>
    </message>
    <message>
        <source>Counts include threats</source>
        <translation>Le dénombrement inclut les menaces</translation>
    </message>
    <message>
        <source>Counts include aiding or abetting</source>
        <translation>Le dénombrement inclut l’aide ou l’encouragement</translation>
    </message>
    <message>
        <source>Counts include accomplices</source>
        <translation>Le dénombrement inclut les complices</translation>
    </message>
    <message>
        <source>Counts include conspiracy</source>
        <translation>Le dénombrement inclut l’entente délictueuse</translation>
    </message>
    <message>
        <source>Counts include incitement</source>
        <translation>Le dénombrement inclut l’incitation</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>unknown tag = value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: name of its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Auteur de l’infraction</translation>
    </message>
    <message>
        <source>Description of the data</source>
        <translation>Description des données</translation>
    </message>
    <message>
        <source>Homicide</source>
        <translation>Homicide</translation>
    </message>
    <message>
        <source>no limit</source>
        <comment>validity</comment>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>validity</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>validity</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>validity</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisi à la main</translation>
    </message>
    <message>
        <source>taken from the suggestions</source>
        <translation>repris des suggestions</translation>
    </message>
    <message>
        <source>read from %1</source>
        <translation>lu dans %1</translation>
    </message>
</context>
<context>
    <name>microdata</name>
    <message>
        <source>The column %1 says nothing of an attribute and was not read.</source>
        <translation>La colonne %1 ne dit rien d’un attribut et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The columns are attribute, type, source, value, name_en, kind, parent, from and below.</source>
        <translation>Les colonnes sont attribute, type, source, value, name_en, kind, parent, from et below.</translation>
    </message>
    <message>
        <source>The column %1 is missing.</source>
        <translation>La colonne %1 est absente.</translation>
    </message>
    <message>
        <source>Add it to the first line.</source>
        <translation>Ajoutez-la à la première ligne.</translation>
    </message>
    <message>
        <source>The line names no attribute and was not read.</source>
        <translation>La ligne ne désigne aucun attribut et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Write the attribute&apos;s id into its first column.</source>
        <translation>Écrivez l’identifiant de l’attribut dans la première colonne.</translation>
    </message>
    <message>
        <source>The attribute %1 is named a second time; the later line counts.</source>
        <translation>L’attribut %1 est désigné une seconde fois&#x202f;; la dernière ligne est retenue.</translation>
    </message>
    <message>
        <source>Remove one of the lines, or fill in the value that it stands for.</source>
        <translation>Supprimez l’une des lignes, ou indiquez la valeur qu’elle représente.</translation>
    </message>
    <message>
        <source>“%1” is no type of attribute.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type d’attribut.</translation>
    </message>
    <message>
        <source>Write list, number or date.</source>
        <translation>Écrivez list, number ou date.</translation>
    </message>
    <message>
        <source>“%1” is no kind of value.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte de valeur.</translation>
    </message>
    <message>
        <source>Write not_known or not_applicable, or leave the cell empty.</source>
        <translation>Écrivez not_known ou not_applicable, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>“%1” is no bound of a band here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ici une borne de tranche.</translation>
    </message>
    <message>
        <source>Write a number with a point, or a date as 2026-12-31. Only attributes named with the type number or date, in a line above their values, have bands.</source>
        <translation>Écrivez un nombre avec un point décimal, ou une date sous la forme 2026-12-31. Seuls les attributs désignés avec le type number ou date, sur une ligne placée au-dessus de leurs valeurs, ont des tranches.</translation>
    </message>
    <message>
        <source>The attribute %1 has the value %2 twice.</source>
        <translation>L’attribut %1 a deux fois la valeur %2.</translation>
    </message>
    <message>
        <source>Keep one of them, or give the other a code of its own.</source>
        <translation>Gardez l’une d’elles, ou donnez à l’autre un code qui lui soit propre.</translation>
    </message>
    <message>
        <source>The value %2 of the attribute %1 refines %3, which is no other value of it.</source>
        <translation>La valeur %2 de l’attribut %1 précise %3, qui n’est pas une autre valeur de cet attribut.</translation>
    </message>
    <message>
        <source>Correct the value that it refines, or leave it empty.</source>
        <translation>Corrigez la valeur qu’elle précise, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>The bands %2 and %3 of the attribute %1 overlap.</source>
        <translation>Les tranches %2 et %3 de l’attribut %1 se chevauchent.</translation>
    </message>
    <message>
        <source>Let one end where the other begins: a number is in a band from its first bound to just below its second.</source>
        <translation>Faites finir l’une là où l’autre commence&#xa0;: un nombre appartient à une tranche de sa première borne incluse à sa seconde borne exclue.</translation>
    </message>
    <message>
        <source>No band of the attribute %1 holds what lies from %2 to below %3.</source>
        <translation>Aucune tranche de l’attribut %1 ne contient ce qui va de %2 à moins de %3.</translation>
    </message>
    <message>
        <source>Add a band, unless such values cannot occur. They are coded “not known”.</source>
        <translation>Ajoutez une tranche, sauf si de telles valeurs ne peuvent pas se présenter. Elles sont codées «&#xa0;non connu&#xa0;».</translation>
    </message>
    <message>
        <source>The band %2 of the attribute %1 holds no number at all.</source>
        <translation>La tranche %2 de l’attribut %1 ne contient aucun nombre.</translation>
    </message>
    <message>
        <source>Say where it begins and below what it ends.</source>
        <translation>Indiquez où elle commence et au-dessous de quelle valeur elle finit.</translation>
    </message>
    <message>
        <source>“%2” in the attribute %1 cannot be written in a rule, where commas, semicolons, brackets and signs of comparison have a meaning.</source>
        <translation>«&#xa0;%2&#xa0;» dans l’attribut %1 ne peut pas figurer dans une règle, où les virgules, points-virgules, parenthèses, crochets et signes de comparaison ont un sens.</translation>
    </message>
    <message>
        <source>Choose a code of letters, digits, points and hyphens.</source>
        <translation>Choisissez un code composé de lettres, de chiffres, de points et de traits d’union.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value “not known”.</source>
        <translation>L’attribut %1 n’a pas de valeur «&#xa0;non connu&#xa0;».</translation>
    </message>
    <message>
        <source>Add one. Without it, records that say nothing fit no row that asks for the attribute.</source>
        <translation>Ajoutez-en une. Sans elle, les enregistrements qui n’indiquent rien ne correspondent à aucune ligne qui demande cet attribut.</translation>
    </message>
    <message>
        <source>The id %1 is kept for the disaggregating variables of the ICCS.</source>
        <translation>L’identifiant %1 est réservé aux variables de désagrégation de l’ICCS.</translation>
    </message>
    <message>
        <source>Give the national attribute an id without “%1.” at its beginning.</source>
        <translation>Donnez à l’attribut national un identifiant qui ne commence pas par «&#xa0;%1.&#xa0;».</translation>
    </message>
    <message>
        <source>The attribute %1 has %2 values; 256 are the most.</source>
        <translation>L’attribut %1 a %2 valeurs&#x202f;; le maximum est de 256.</translation>
    </message>
    <message>
        <source>Join values that no rule tells apart, or use the column as a dimension.</source>
        <translation>Réunissez les valeurs qu’aucune règle ne distingue, ou utilisez la colonne comme dimension.</translation>
    </message>
    <message>
        <source>No column gives the offence code.</source>
        <translation>Aucune colonne ne fournit le code d’infraction.</translation>
    </message>
    <message>
        <source>Give one column the role “code”.</source>
        <translation>Donnez à une colonne le rôle «&#xa0;code&#xa0;».</translation>
    </message>
    <message>
        <source>A column has the role “number”, but the rows are no counts.</source>
        <translation>Une colonne a le rôle «&#xa0;number&#xa0;», mais les lignes ne sont pas des nombres de cas.</translation>
    </message>
    <message>
        <source>Set the unit of the rows to “count”, or use the role “weight” where a record counts for several.</source>
        <translation>Choisissez «&#xa0;count&#xa0;» comme unité des lignes, ou utilisez le rôle «&#xa0;weight&#xa0;» lorsqu’un enregistrement compte pour plusieurs.</translation>
    </message>
    <message>
        <source>The rows are counts, but no column has the role “number”: each row would count once.</source>
        <translation>Les lignes sont des nombres de cas, mais aucune colonne n’a le rôle «&#xa0;number&#xa0;»&#xa0;: chaque ligne ne compterait qu’une fois.</translation>
    </message>
    <message>
        <source>Give the columns with the counts the role “number”.</source>
        <translation>Donnez le rôle «&#xa0;number&#xa0;» aux colonnes contenant les nombres de cas.</translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation>Le fichier n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>Correct its name, or write its number, counted from 1; or choose the layout that belongs to this file.</source>
        <translation>Corrigez son nom, ou écrivez son numéro, compté à partir de 1&#x202f;; ou choisissez le dessin de fichier qui correspond à ce fichier.</translation>
    </message>
    <message>
        <source>The column %1 stands twice in the layout.</source>
        <translation>La colonne %1 figure deux fois dans le dessin de fichier.</translation>
    </message>
    <message>
        <source>Remove one of the entries.</source>
        <translation>Supprimez l’une des entrées.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 both give %3.</source>
        <translation>Les colonnes %1 et %2 fournissent toutes deux %3.</translation>
    </message>
    <message>
        <source>Keep one of them, or say with “offence” which of several offences of a record each belongs to.</source>
        <translation>Gardez l’une d’elles, ou indiquez par «&#xa0;offence&#xa0;» à laquelle des diverses infractions d’un enregistrement chacune se rapporte.</translation>
    </message>
    <message>
        <source>%1 in the column %2 is no value of the attribute %3.</source>
        <translation>%1 dans la colonne %2 n’est pas une valeur de l’attribut %3.</translation>
    </message>
    <message>
        <source>Choose one of its values, or add it to the attribute.</source>
        <translation>Choisissez l’une de ses valeurs, ou ajoutez celle-ci à l’attribut.</translation>
    </message>
    <message>
        <source>The column %1 is to give the attribute “%2”, which is not known.</source>
        <translation>La colonne %1 doit fournir l’attribut «&#xa0;%2&#xa0;», qui n’est pas connu.</translation>
    </message>
    <message>
        <source>Choose an attribute of the list, or add a national one.</source>
        <translation>Choisissez un attribut de la liste, ou ajoutez un attribut national.</translation>
    </message>
    <message>
        <source>A layout has no “%1”; it was not read.</source>
        <translation>Un dessin de fichier n’a pas d’élément «&#xa0;%1&#xa0;»&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>Known here are: %1.</source>
        <translation>Sont connus ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is not known here; the line was not read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connu ici&#x202f;; la ligne n’a pas été lue.</translation>
    </message>
    <message>
        <source>Write one of these: %1.</source>
        <translation>Écrivez l’un des mots suivants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A column without a name was not read.</source>
        <translation>Une colonne sans nom n’a pas été lue.</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, into the first cell of the line.</source>
        <translation>Écrivez l’en-tête de la colonne, ou son numéro, dans la première cellule de la ligne.</translation>
    </message>
    <message>
        <source>“%1” is no number of an offence.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’infraction.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to 1000.</source>
        <translation>Écrivez un nombre entier de 0 à 1000.</translation>
    </message>
    <message>
        <source>“%1” is said twice; the later one counts.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois&#x202f;; la dernière indication est retenue.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>The column %1 is no number column above this line, which was not read.</source>
        <translation>La colonne %1 n’est pas une colonne de nombres déclarée au-dessus de cette ligne&#x202f;; celle-ci n’a pas été lue.</translation>
    </message>
    <message>
        <source>Declare the column with the role number first.</source>
        <translation>Déclarez d’abord la colonne avec le rôle number.</translation>
    </message>
    <message>
        <source>The value of “%1” is of the wrong type and was not read.</source>
        <translation>La valeur de «&#xa0;%1&#xa0;» n’est pas du bon type et n’a pas été lue.</translation>
    </message>
    <message>
        <source>It is to be: %1.</source>
        <translation>Type attendu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objet composé de textes</translation>
    </message>
    <message>
        <source>“%1” is said twice; the earlier one counts.</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois&#x202f;; la première indication est retenue.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true (vrai) ou false (faux)</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000</source>
        <translation>un nombre entier de 0 à 1000</translation>
    </message>
    <message>
        <source>“%1” is no %2 of a layout.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de %2 dans un dessin de fichier.</translation>
    </message>
    <message>
        <source>lists of texts by column</source>
        <translation>des listes de textes par colonne</translation>
    </message>
    <message>
        <source>a list of columns</source>
        <translation>une liste de colonnes</translation>
    </message>
    <message>
        <source>Write the column&apos;s header, or its number, as “column”.</source>
        <translation>Écrivez l’en-tête de la colonne, ou son numéro, sous «&#xa0;column&#xa0;».</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>The file %1 was to be read as JSON.</source>
        <translation>Lecture du fichier %1 comme JSON.</translation>
    </message>
    <message>
        <source>Line %1 is not right: %2.</source>
        <translation>La ligne %1 est incorrecte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Correct the file there, or save it as CSV.</source>
        <translation>Corrigez le fichier à cet endroit, ou enregistrez-le au format CSV.</translation>
    </message>
    <message>
        <source>The column %1 has “%2”, which its role “%3” makes no use of.</source>
        <translation>La colonne %1 a «&#xa0;%2&#xa0;», dont son rôle «&#xa0;%3&#xa0;» ne fait aucun usage.</translation>
    </message>
    <message>
        <source>Change the role, or remove “%1”.</source>
        <translation>Changez le rôle ou retirez «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>offences</name>
    <message>
        <source>&quot;%1&quot; in line %2 stands where a code should stand.</source>
        <translation>«&#xa0;%1&#xa0;» figure à la ligne %2 à la place d’un code.</translation>
    </message>
    <message>
        <source>The offence is kept. If the word says that it is not to be mapped, put it out of scope with a reason; otherwise give it its code.</source>
        <translation>L’infraction est conservée. Si ce mot signifie qu’elle ne doit pas être mise en correspondance, mettez-la hors champ avec un motif&#x202f;; sinon, donnez-lui son code.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is shorter than most codes of the list and may have lost leading zeros.</source>
        <translation>Le code %1 de la ligne %2 est plus court que la plupart des codes de la liste et a peut-être perdu des zéros initiaux.</translation>
    </message>
    <message>
        <source>It is left as it is. Compare it with the original and keep codes as text in the spreadsheet.</source>
        <translation>Il est laissé tel quel. Comparez-le avec l’original et conservez les codes au format texte dans le tableur.</translation>
    </message>
    <message>
        <source>the version of the list before has it so</source>
        <translation>la version précédente de la liste l’écrit ainsi</translation>
    </message>
    <message>
        <source>nearly all codes of the list have the same length</source>
        <translation>presque tous les codes de la liste ont la même longueur</translation>
    </message>
    <message>
        <source>the spreadsheet had made a number of it</source>
        <translation>le tableur en avait fait un nombre</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is read as %3: %4.</source>
        <translation>Le code %1 de la ligne %2 est lu comme %3&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Look whether this is right, and keep codes as text in the spreadsheet.</source>
        <translation>Vérifiez que c’est exact, et conservez les codes au format texte dans le tableur.</translation>
    </message>
    <message>
        <source>The code in line %1 (%2) holds %3.</source>
        <translation>Le code de la ligne %1 (%2) contient %3.</translation>
    </message>
    <message>
        <source>To a computer this is another code than the one it looks like. Type the code anew where the list comes from.</source>
        <translation>Pour un ordinateur, c’est un autre code que celui auquel il ressemble. Saisissez de nouveau le code là d’où vient la liste.</translation>
    </message>
    <message>
        <source>The list has no column with codes.</source>
        <translation>La liste n’a pas de colonne de codes.</translation>
    </message>
    <message>
        <source>The offences are called by their lines. When the file changes, only their labels can tell which is which.</source>
        <translation>Les infractions sont désignées par leurs lignes. Si le fichier change, seuls leurs libellés permettront de les reconnaître.</translation>
    </message>
    <message>
        <source>The list has no column with labels.</source>
        <translation>La liste n’a pas de colonne de libellés.</translation>
    </message>
    <message>
        <source>Without labels nothing can be suggested.</source>
        <translation>Sans libellés, rien ne peut être suggéré.</translation>
    </message>
    <message>
        <source>Nearly all codes of the list look like codes of the ICCS.</source>
        <translation>Presque tous les codes de la liste ressemblent à des codes de l’ICCS.</translation>
    </message>
    <message>
        <source>If they are codes of the ICCS, choose the column with the national codes. If the national codes only look so, nothing is wrong.</source>
        <translation>Si ce sont des codes de l’ICCS, choisissez la colonne des codes nationaux. Si les codes nationaux en ont seulement l’apparence, tout est en ordre.</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>un caractère invisible (%1)</translation>
    </message>
    <message>
        <source>an unusual blank (%1)</source>
        <translation>un espace inhabituel (%1)</translation>
    </message>
    <message>
        <source>the full-width character %1 (%2)</source>
        <translation>le caractère pleine chasse %1 (%2)</translation>
    </message>
    <message>
        <source>the Cyrillic letter %1 (%2)</source>
        <translation>la lettre cyrillique %1 (%2)</translation>
    </message>
    <message>
        <source>the Greek letter %1 (%2)</source>
        <translation>la lettre grecque %1 (%2)</translation>
    </message>
    <message>
        <source>the Latin letter %1 (%2)</source>
        <translation>la lettre latine %1 (%2)</translation>
    </message>
    <message>
        <source>The header says so.</source>
        <translation>L’en-tête l’indique.</translation>
    </message>
    <message>
        <source>The header says so and the cells are dates or years.</source>
        <translation>L’en-tête l’indique et les cellules sont des dates ou des années.</translation>
    </message>
    <message>
        <source>The cells are short and nearly every one is different.</source>
        <translation>Les cellules sont courtes et presque toutes différentes.</translation>
    </message>
    <message>
        <source>The cells are words and most of them are different.</source>
        <translation>Les cellules sont des mots et la plupart sont différentes.</translation>
    </message>
    <message>
        <source>The cells name the same things in another language.</source>
        <translation>Les cellules nomment les mêmes choses dans une autre langue.</translation>
    </message>
    <message>
        <source>The cells are longer texts than the labels.</source>
        <translation>Les cellules contiennent des textes plus longs que les libellés.</translation>
    </message>
    <message>
        <source>The cells look like articles of a law.</source>
        <translation>Les cellules ressemblent à des articles de loi.</translation>
    </message>
    <message>
        <source>The cells are words and the same ones come again and again.</source>
        <translation>Les cellules sont des mots et les mêmes reviennent sans cesse.</translation>
    </message>
    <message>
        <source>The header names a year and the cells are numbers.</source>
        <translation>L’en-tête indique une année et les cellules sont des nombres.</translation>
    </message>
    <message>
        <source>The header speaks of cases and the cells are numbers.</source>
        <translation>L’en-tête parle de cas et les cellules sont des nombres.</translation>
    </message>
    <message>
        <source>The cells name the language of the row.</source>
        <translation>Les cellules indiquent la langue de la ligne.</translation>
    </message>
    <message>
        <source>No cell looked at holds anything.</source>
        <translation>Aucune des cellules examinées n’a de contenu.</translation>
    </message>
    <message>
        <source>Every cell looked at holds the same.</source>
        <translation>Toutes les cellules examinées ont le même contenu.</translation>
    </message>
    <message>
        <source>Neither the header nor the cells say what this column is.</source>
        <translation>Ni l’en-tête ni les cellules n’indiquent ce qu’est cette colonne.</translation>
    </message>
    <message>
        <source>A person chose this.</source>
        <translation>Choisi par une personne.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>La ligne %1 n’a pas de code.</translation>
    </message>
    <message>
        <source>The offence is kept and called by its line. Give it a code where the list comes from.</source>
        <translation>L’infraction est conservée et désignée par sa ligne. Donnez-lui un code là d’où vient la liste.</translation>
    </message>
    <message>
        <source>Line %1 (%2) has no label.</source>
        <translation>La ligne %1 (%2) n’a pas de libellé.</translation>
    </message>
    <message>
        <source>Without a label nothing can be suggested for it. Add one where the list comes from.</source>
        <translation>Sans libellé, rien ne peut être suggéré pour elle. Ajoutez-en un là d’où vient la liste.</translation>
    </message>
    <message>
        <source>In line %1 no date can be read from &quot;%2&quot;.</source>
        <translation>À la ligne %1, aucune date ne peut être lue dans «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The date is left open. Write it as year-month-day, for example 2023-12-31.</source>
        <translation>La date est laissée ouverte. Écrivez-la sous la forme année-mois-jour, par exemple 2023-12-31.</translation>
    </message>
    <message>
        <source>Line %1 ends on %2, before it begins on %3.</source>
        <translation>La ligne %1 se termine le %2, avant de commencer le %3.</translation>
    </message>
    <message>
        <source>Both dates are kept as they are. Correct them where the list comes from.</source>
        <translation>Les deux dates sont conservées telles quelles. Corrigez-les là d’où vient la liste.</translation>
    </message>
    <message>
        <source>In line %1 this is no number of cases: %2.</source>
        <translation>À la ligne %1, ceci n’est pas un nombre de cas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is left out of the counts. Put a number or leave the cell empty.</source>
        <translation>La valeur n’est pas comptée. Mettez un nombre ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>The offence list was to be taken from %1.</source>
        <translation>Importation de la liste d’infractions depuis %1.</translation>
    </message>
    <message>
        <source>It has no rows below the header.</source>
        <translation>Il n’y a aucune ligne sous l’en-tête.</translation>
    </message>
    <message>
        <source>Choose another file, or another sheet of it.</source>
        <translation>Choisissez un autre fichier, ou une autre feuille de celui-ci.</translation>
    </message>
    <message>
        <source>No column is said to hold the codes or the labels.</source>
        <translation>Aucune colonne n’est désignée pour les codes ou les libellés.</translation>
    </message>
    <message>
        <source>Choose the column of the codes and that of the labels.</source>
        <translation>Choisissez la colonne des codes et celle des libellés.</translation>
    </message>
    <message>
        <source>Two columns are said to be the code, or the same end of the validity.</source>
        <translation>Deux colonnes sont désignées comme le code, ou comme la même limite de la validité.</translation>
    </message>
    <message>
        <source>Choose one of them and keep the other as it is.</source>
        <translation>Choisissez l’une d’elles et conservez l’autre telle quelle.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with the same label.</source>
        <translation>Le code %1 de la ligne %2 figure déjà à la ligne %3, avec le même libellé.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 stands already in line %3, with another label.</source>
        <translation>Le code %1 de la ligne %2 figure déjà à la ligne %3, avec un autre libellé.</translation>
    </message>
    <message>
        <source>Both rows are kept. Remove one of them where the list comes from, unless they differ in something else.</source>
        <translation>Les deux lignes sont conservées. Supprimez-en une là d’où vient la liste, sauf si elles diffèrent par autre chose.</translation>
    </message>
    <message>
        <source>Both rows are kept as offences of their own. Find out which of them the code belongs to.</source>
        <translation>Les deux lignes sont conservées comme des infractions distinctes. Cherchez à laquelle des deux le code appartient.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; in line %2 stands also under the code %3 in line %4.</source>
        <translation>Le libellé «&#xa0;%1&#xa0;» de la ligne %2 figure aussi sous le code %3 à la ligne %4.</translation>
    </message>
    <message>
        <source>Make sure that the family, the provision or the definition tells the two apart.</source>
        <translation>Assurez-vous que la famille, la disposition ou la définition permet de distinguer les deux.</translation>
    </message>
    <message>
        <source>Line %1 (%2) is a total or sum row that stands among the others.</source>
        <translation>La ligne %1 (%2) est une ligne de total ou de somme placée parmi les autres.</translation>
    </message>
    <message>
        <source>It is marked as a sum, so that its cases are not counted twice. Take the mark off if it is an offence of its own.</source>
        <translation>Elle est marquée comme somme, afin que ses cas ne soient pas comptés deux fois. Retirez la marque s’il s’agit d’une infraction à part entière.</translation>
    </message>
    <message>
        <source>Line %1 (%2) begins like a part of a row above it.</source>
        <translation>La ligne %1 (%2) commence comme une partie d’une ligne située au-dessus.</translation>
    </message>
    <message>
        <source>If the row above counts its cases too, mark that row as a sum.</source>
        <translation>Si la ligne située au-dessus compte aussi ses cas, marquez celle-là comme somme.</translation>
    </message>
    <message>
        <source>The code %1 in line %2 is a group: its parts stand in the list under longer codes.</source>
        <translation>Le code %1 de la ligne %2 est un groupe&#xa0;: ses parties figurent dans la liste sous des codes plus longs.</translation>
    </message>
    <message>
        <source>If the group also counts the cases of its parts, mark it as a sum.</source>
        <translation>Si le groupe compte aussi les cas de ses parties, marquez-le comme somme.</translation>
    </message>
    <message>
        <source>Reading the offences</source>
        <translation>Lecture des infractions</translation>
    </message>
</context>
<context>
    <name>offencespage::ColumnForm</name>
    <message>
        <source>for example 2023</source>
        <translation>par exemple 2023</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Year or &amp;period</source>
        <translation>Ann&amp;ée ou période</translation>
    </message>
    <message>
        <source>Guess of the program</source>
        <translation>Supposition du programme</translation>
    </message>
    <message>
        <source>Certainty of the guess</source>
        <translation>Certitude de la supposition</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Premières valeurs</translation>
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
        <translation>Colonnes du tableau et leurs rôles</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>&amp;Deviner de nouveau</translation>
    </message>
    <message>
        <source>The roles are complete. Check them, then go on.</source>
        <translation>Les rôles sont complets. Vérifiez-les, puis continuez.</translation>
    </message>
</context>
<context>
    <name>offencespage::ImportDialog</name>
    <message>
        <source>Import a list of offences</source>
        <translation>Importer une liste d’infractions</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <source>The table says the same as the list in the project.</source>
        <translation>Le tableau indique la même chose que la liste du projet.</translation>
    </message>
    <message>
        <source>The table is</source>
        <translation>Le tableau est</translation>
    </message>
    <message>
        <source>What the table is</source>
        <translation>Ce qu’est le tableau</translation>
    </message>
    <message>
        <source>Which list do you want to import?</source>
        <translation>Quelle liste souhaitez-vous importer&#x202f;?</translation>
    </message>
    <message>
        <source>Drop the file here: CSV, TSV, XLSX or ODS, with a column of codes and one of labels. Or choose a file, or paste cells from a spreadsheet.</source>
        <translation>Déposez le fichier ici&#xa0;: CSV, TSV, XLSX ou ODS, avec une colonne de codes et une colonne de libellés. Vous pouvez aussi choisir un fichier ou coller des cellules depuis un tableur.</translation>
    </message>
    <message>
        <source>a list of its own</source>
        <translation>une liste à part</translation>
    </message>
    <message>
        <source>a newer version of “%1”</source>
        <translation>une version plus récente de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The lists of the project changed meanwhile. Go on to compare again.</source>
        <translation>Les listes du projet ont changé entre-temps. Continuez pour comparer de nouveau.</translation>
    </message>
    <message>
        <source>This becomes version %1 of “%2”. %3</source>
        <translation>Ceci devient la version %1 de «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) were read.</source>
        <translation>
            <numerusform>%Ln infraction a été lue.</numerusform>
            <numerusform>%Ln infractions ont été lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are sums and are kept apart.</source>
        <translation>
            <numerusform>%n d’entre elles est une somme et reste à part.</numerusform>
            <numerusform>%n d’entre elles sont des sommes et restent à part.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts of %1 add up to %2.</source>
        <translation>Le total des cas de %1 est de %2.</translation>
    </message>
    <message>
        <source>&amp;Import the list</source>
        <translation>I&amp;mporter la liste</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>Reprendre %n &amp;changement</numerusform>
            <numerusform>Reprendre %n &amp;changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offencespage::ListChanges</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label, %1</source>
        <translation>Libellé, %1</translation>
    </message>
    <message>
        <source>Definition, %1</source>
        <translation>Définition, %1</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Disposition légale</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Count, %1</source>
        <translation>Nombre de cas, %1</translation>
    </message>
    <message>
        <source>The same offence: its links stay</source>
        <translation>La même infraction&#xa0;: ses liens sont conservés</translation>
    </message>
    <message>
        <source>Two offences: one is gone, one is new</source>
        <translation>Deux infractions&#xa0;: l’une a disparu, l’autre est nouvelle</translation>
    </message>
    <message>
        <source>A split of the old offence</source>
        <translation>Une scission de l’ancienne infraction</translation>
    </message>
    <message>
        <source>No split: the old one is gone, the others are new</source>
        <translation>Pas de scission&#xa0;: l’ancienne a disparu, les autres sont nouvelles</translation>
    </message>
    <message>
        <source>A merger of the old offences</source>
        <translation>Une fusion des anciennes infractions</translation>
    </message>
    <message>
        <source>No merger: the old ones are gone, one is new</source>
        <translation>Pas de fusion&#xa0;: les anciennes ont disparu, une est nouvelle</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparue</translation>
    </message>
    <message>
        <source>Label changed</source>
        <translation>Libellé modifié</translation>
    </message>
    <message>
        <source>Code changed</source>
        <translation>Code modifié</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindée</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionnée</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Autres champs</translation>
    </message>
</context>
<context>
    <name>offencespage::ListForm</name>
    <message>
        <source>Neighbouring codes are neighbouring articles of the law</source>
        <translation>Les codes voisins sont des articles de loi voisins</translation>
    </message>
    <message>
        <source>Then the links of neighbours help to suggest a category, and a row shift in a table is easier to notice.</source>
        <translation>Dans ce cas, les liens des codes voisins aident à suggérer une catégorie, et un décalage de lignes dans un tableau se remarque plus facilement.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>&amp;Name of the list</source>
        <translation>&amp;Nom de la liste</translation>
    </message>
    <message>
        <source>&amp;Institution</source>
        <translation>&amp;Institution</translation>
    </message>
    <message>
        <source>&amp;Language of the labels</source>
        <translation>&amp;Langue des libellés</translation>
    </message>
</context>
<context>
    <name>offencespage::ListsPage</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importée le</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Liées</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>No list yet</source>
        <translation>Pas encore de liste</translation>
    </message>
    <message>
        <source>Import the list of offences of an institution, for example of the police or the courts, to start mapping.</source>
        <translation>Importez la liste d’infractions d’une institution, par exemple de la police ou des tribunaux, pour commencer la mise en correspondance.</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>Import a &amp;newer version…</source>
        <translation>Importer une &amp;version plus récente…</translation>
    </message>
    <message>
        <source>&amp;Remove the list with its links</source>
        <translation>&amp;Supprimer la liste avec ses liens</translation>
    </message>
    <message>
        <source>Lists of the project</source>
        <translation>Listes du projet</translation>
    </message>
    <message>
        <source>About the list</source>
        <translation>À propos de la liste</translation>
    </message>
    <message>
        <source>Decisions that hold for this list</source>
        <translation>Décisions valables pour cette liste</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Short name for the command line</source>
        <translation>Nom court pour la ligne de commande</translation>
    </message>
    <message>
        <source>Fingerprint of the file (SHA-256)</source>
        <translation>Empreinte du fichier (SHA-256)</translation>
    </message>
    <message numerus="yes">
        <source>The list “%1” was removed with %n link(s).</source>
        <translation>
            <numerusform>La liste «&#xa0;%1&#xa0;» a été supprimée avec %n lien.</numerusform>
            <numerusform>La liste «&#xa0;%1&#xa0;» a été supprimée avec %n liens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
</context>
<context>
    <name>offencespage::PolicyForm</name>
    <message>
        <source>Shares of one code over several categories may be published</source>
        <translation>La répartition d’un code entre plusieurs catégories peut être publiée</translation>
    </message>
    <message>
        <source>Attempts go to the category of the full offence, with a tag</source>
        <translation>Les tentatives vont dans la catégorie de l’infraction consommée, avec une étiquette</translation>
    </message>
    <message>
        <source>By the basic conduct, as UNODC reviewers do</source>
        <translation>D’après le comportement de base, comme le font les examinateurs de l’ONUDC</translation>
    </message>
    <message>
        <source>By the most serious outcome</source>
        <translation>D’après le résultat le plus grave</translation>
    </message>
    <message>
        <source>A code such as “robbery with injuries” holds two conducts. Where records do not part them, one of the two decides.</source>
        <translation>Un code tel que «&#xa0;vol qualifié avec blessures&#xa0;» réunit deux comportements. Lorsque les enregistrements ne les séparent pas, l’un des deux décide.</translation>
    </message>
    <message>
        <source>%1 (level %2)</source>
        <comment>name and number of a level</comment>
        <translation>%1 (niveau %2)</translation>
    </message>
    <message>
        <source>Only attempted homicide has a category of its own (ICCS 0102).</source>
        <translation>Seule la tentative d’homicide a une catégorie propre (ICCS 0102).</translation>
    </message>
    <message>
        <source>Codes with &amp;two conducts</source>
        <translation>Codes réunissant &amp;deux comportements</translation>
    </message>
    <message>
        <source>&amp;Highest level accepted</source>
        <translation>&amp;Niveau le plus élevé accepté</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleHeader</name>
    <message>
        <source>Role of the column %1</source>
        <translation>Rôle de la colonne %1</translation>
    </message>
</context>
<context>
    <name>offencespage::RoleWords</name>
    <message>
        <source>The column “%1” counts for the same period as another one. Give each count its own period.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» compte pour la même période qu’une autre. Donnez à chaque nombre de cas sa propre période.</translation>
    </message>
    <message>
        <source>The column “%1” has the same role and language as another one. Choose another language, or leave the column out.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» a le même rôle et la même langue qu’une autre. Choisissez une autre langue, ou ignorez la colonne.</translation>
    </message>
    <message>
        <source>The column “%1” has the same role as another one. Choose one of the two.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» a le même rôle qu’une autre. Choisissez l’une des deux.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Legal provision</source>
        <translation>Disposition légale</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre de cas</translation>
    </message>
    <message>
        <source>Keep beside</source>
        <translation>Conserver à titre d’information</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The national code of the offence, taken as text with all its zeros.</source>
        <translation>Le code national de l’infraction, lu comme texte avec tous ses zéros.</translation>
    </message>
    <message>
        <source>The name of the offence, in one column per language.</source>
        <translation>Le nom de l’infraction, dans une colonne par langue.</translation>
    </message>
    <message>
        <source>The full wording or explanation. Suggestions use it.</source>
        <translation>Le texte intégral ou l’explication. Les suggestions s’en servent.</translation>
    </message>
    <message>
        <source>The article or section of the law.</source>
        <translation>L’article ou la section de la loi.</translation>
    </message>
    <message>
        <source>The national heading or group above the offence.</source>
        <translation>La rubrique ou le groupe national au-dessus de l’infraction.</translation>
    </message>
    <message>
        <source>The first day on which the code may be used.</source>
        <translation>Le premier jour où le code peut être utilisé.</translation>
    </message>
    <message>
        <source>The last day on which the code may be used.</source>
        <translation>Le dernier jour où le code peut être utilisé.</translation>
    </message>
    <message>
        <source>How many were recorded in a period, for example in a year.</source>
        <translation>Le nombre de cas enregistrés pendant une période, par exemple une année.</translation>
    </message>
    <message>
        <source>The column is kept with each offence and shown, but not used.</source>
        <translation>La colonne est conservée avec chaque infraction et affichée, mais elle n’est pas utilisée.</translation>
    </message>
    <message>
        <source>The column is not taken in.</source>
        <translation>La colonne n’est pas importée.</translation>
    </message>
    <message>
        <source>Say which year or period the counts in the column “%1” are for.</source>
        <translation>Indiquez à quelle année ou période se rapportent les nombres de cas de la colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose the column that holds the national codes.</source>
        <translation>Choisissez la colonne qui contient les codes nationaux.</translation>
    </message>
    <message>
        <source>Choose at least one column with the labels of the offences.</source>
        <translation>Choisissez au moins une colonne contenant les libellés des infractions.</translation>
    </message>
</context>
<context>
    <name>project</name>
    <message>
        <source>Change the project&apos;s settings</source>
        <translation>Modifier les paramètres du projet</translation>
    </message>
    <message>
        <source>Change the mapping policy of %1</source>
        <translation>Modifier les règles de mise en correspondance de %1</translation>
    </message>
    <message numerus="yes">
        <source>Explain %n finding(s)</source>
        <translation>
            <numerusform>Expliquer %n constat</numerusform>
            <numerusform>Expliquer %n constats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n explanation(s)</source>
        <translation>
            <numerusform>Retirer %n explication</numerusform>
            <numerusform>Retirer %n explications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n title(s) in the language %1</source>
        <translation>
            <numerusform>Importer %n intitulé dans la langue %1</numerusform>
            <numerusform>Importer %n intitulés dans la langue %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room and try again.</source>
        <translation>Rien n’a été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>The folder or the file cannot be written to.</source>
        <translation>Il est impossible d’écrire dans le dossier ou le fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project under another name in a folder of your own.</source>
        <translation>Rien n’a été modifié. Enregistrez le projet sous un autre nom dans un dossier qui vous appartient.</translation>
    </message>
    <message>
        <source>Another program is using the file.</source>
        <translation>Un autre programme utilise le fichier.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program and try again.</source>
        <translation>Rien n’a été modifié. Fermez l’autre programme et réessayez.</translation>
    </message>
    <message>
        <source>The file is damaged.</source>
        <translation>Le fichier est endommagé.</translation>
    </message>
    <message>
        <source>The disk or the file refused it (%1).</source>
        <translation>Le disque ou le fichier l’a refusé (%1).</translation>
    </message>
    <message>
        <source>It holds something that this program does not understand (%1).</source>
        <translation>Il contient quelque chose que ce programme ne comprend pas (%1).</translation>
    </message>
    <message>
        <source>Put %1 out of scope</source>
        <translation>Mettre %1 hors champ</translation>
    </message>
    <message>
        <source>Say that %1 has no category</source>
        <translation>Indiquer que %1 n’a pas de catégorie</translation>
    </message>
    <message>
        <source>Link %1 to %2</source>
        <translation>Lier %1 à %2</translation>
    </message>
    <message>
        <source>Approve the link of %1 to %2</source>
        <translation>Approuver le lien de %1 vers %2</translation>
    </message>
    <message>
        <source>Change the link of %1 to %2</source>
        <translation>Modifier le lien de %1 vers %2</translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>Modifier %n lien</numerusform>
            <numerusform>Modifier %n liens</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the link of %1 to %2</source>
        <translation>Supprimer le lien de %1 vers %2</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>Supprimer %n lien</numerusform>
            <numerusform>Supprimer %n liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the list %1 with %n offence(s)</source>
        <translation>
            <numerusform>Importer la liste %1 avec %n infraction</numerusform>
            <numerusform>Importer la liste %1 avec %n infractions</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the details of the list %1</source>
        <translation>Modifier les renseignements de la liste %1</translation>
    </message>
    <message>
        <source>Take over version %2 of the list %1</source>
        <translation>Reprendre la version %2 de la liste %1</translation>
    </message>
    <message>
        <source>Remove the list %1 and its links</source>
        <translation>Supprimer la liste %1 et ses liens</translation>
    </message>
    <message>
        <source>Change the offence %1</source>
        <translation>Modifier l’infraction %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %n offence(s)</source>
        <translation>
            <numerusform>Modifier %n infraction</numerusform>
            <numerusform>Modifier %n infractions</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup, or a newer version of the program.</source>
        <translation>Le fichier n’a pas été modifié. Utilisez-en une copie de sauvegarde, ou une version plus récente du programme.</translation>
    </message>
    <message>
        <source>Nothing was changed. Save the project, then try again.</source>
        <translation>Rien n’a été modifié. Enregistrez le projet, puis réessayez.</translation>
    </message>
    <message>
        <source>This was to be done: %1.</source>
        <translation>Action demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make the project</source>
        <translation>Créer le projet</translation>
    </message>
    <message>
        <source>A new project was to be made.</source>
        <translation>Création d’un nouveau projet.</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Le projet a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Open it for writing, or save it under another name.</source>
        <translation>Ouvrez-le en écriture, ou enregistrez-le sous un autre nom.</translation>
    </message>
    <message>
        <source>The project has changed in the meantime.</source>
        <translation>Le projet a changé entre-temps.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look at the new values and try again.</source>
        <translation>Rien n’a été modifié. Consultez les nouvelles valeurs et réessayez.</translation>
    </message>
    <message>
        <source>The history of the project was to be read.</source>
        <translation>Lecture de l’historique du projet.</translation>
    </message>
    <message>
        <source>This was to be done again: %1.</source>
        <translation>Action à rétablir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This was to be undone: %1.</source>
        <translation>Action à annuler&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file was not changed. Use a copy of it from a backup.</source>
        <translation>Le fichier n’a pas été modifié. Utilisez-en une copie de sauvegarde.</translation>
    </message>
    <message>
        <source>It is not a project of this program.</source>
        <translation>Ce n’est pas un projet de ce programme.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .iccs; lists of offences are imported into a project.</source>
        <translation>Choisissez un fichier dont le nom se termine par .iccs&#x202f;; les listes d’infractions s’importent dans un projet.</translation>
    </message>
    <message>
        <source>It has format %1, and this program (version %2) knows formats up to %3.</source>
        <translation>Il est au format %1, alors que ce programme (version %2) connaît les formats jusqu’à %3.</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with a newer version of the program.</source>
        <translation>Le fichier n’a pas été modifié. Ouvrez-le avec une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The file was not changed. Open it with version %1 of the program or a newer one.</source>
        <translation>Le fichier n’a pas été modifié. Ouvrez-le avec la version %1 du programme ou une version plus récente.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Look for it in another folder.</source>
        <translation>Cherchez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Le fichier ne peut pas être lu (%1).</translation>
    </message>
    <message>
        <source>Ask its owner to let you read it.</source>
        <translation>Demandez à son propriétaire de vous autoriser à le lire.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Another program is writing in the file.</source>
        <translation>Un autre programme est en train d’écrire dans le fichier.</translation>
    </message>
    <message>
        <source>Close it in the other program and try again.</source>
        <translation>Fermez-le dans l’autre programme et réessayez.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Le fichier est endommagé (%1).</translation>
    </message>
    <message>
        <source>It has the older format %1, which could not be renewed (%2).</source>
        <translation>Il est à l’ancien format %1, qui n’a pas pu être actualisé (%2).</translation>
    </message>
    <message>
        <source>The project %1 was to be opened.</source>
        <translation>Ouverture du projet %1.</translation>
    </message>
    <message>
        <source>Its working copy could not be written (%1).</source>
        <translation>Sa copie de travail n’a pas pu être écrite (%1).</translation>
    </message>
    <message>
        <source>Make room on the disk, or open it for reading.</source>
        <translation>Libérez de l’espace sur le disque, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <source>The project has the older format %1. Saving it renews it to format %2; older programs cannot open it then.</source>
        <translation>Le projet est à l’ancien format %1. L’enregistrement le fera passer au format %2&#x202f;; les versions plus anciennes du programme ne pourront alors plus l’ouvrir.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to. Your edits are kept safe, but save the project in another folder.</source>
        <translation>Il est impossible d’écrire dans le dossier de %1. Vos modifications sont conservées en lieu sûr, mais enregistrez le projet dans un autre dossier.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written to.</source>
        <translation>Il est impossible d’écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Make room there or allow writing to it.</source>
        <translation>Libérez-y de l’espace ou autorisez-y l’écriture.</translation>
    </message>
    <message>
        <source>no folder can be written to</source>
        <translation>aucun dossier n’est accessible en écriture</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits of it that are not in the file yet.</source>
        <translation>Un programme interrompu brusquement a laissé des modifications de ce projet qui ne sont pas encore dans le fichier.</translation>
    </message>
    <message>
        <source>Take them over or drop them first.</source>
        <translation>Reprenez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
        <source>It is already open in another window of this program.</source>
        <translation>Il est déjà ouvert dans une autre fenêtre de ce programme.</translation>
    </message>
    <message>
        <source>Go on in that window, or open it here for reading.</source>
        <translation>Continuez dans cette fenêtre, ou ouvrez-le ici en lecture.</translation>
    </message>
    <message>
        <source>%1 has it open on the computer %2 (program %3, process %4).</source>
        <translation>%1 l’a ouvert sur l’ordinateur %2 (programme %3, processus %4).</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading.</source>
        <translation>Fermez-le d’abord là-bas, ou ouvrez-le en lecture.</translation>
    </message>
    <message>
        <source>Close it there first, or open it for reading. If that computer is out of use, remove the file %1.</source>
        <translation>Fermez-le d’abord là-bas, ou ouvrez-le en lecture. Si cet ordinateur est hors service, supprimez le fichier %1.</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be taken over.</source>
        <translation>Reprise des modifications en suspens dans %1.</translation>
    </message>
    <message>
        <source>The edits left over in %1 were to be dropped.</source>
        <translation>Abandon des modifications en suspens dans %1.</translation>
    </message>
    <message>
        <source>The project was to be saved as %1.</source>
        <translation>Enregistrement du projet sous %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: save the project under another name or in another folder.</source>
        <translation>Rien n’est perdu&#xa0;: enregistrez le projet sous un autre nom ou dans un autre dossier.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>Le fichier n’a pas pu être écrit (%1).</translation>
    </message>
    <message>
        <source>It has no file name yet.</source>
        <translation>Il n’a pas encore de nom de fichier.</translation>
    </message>
    <message>
        <source>Save it under a name.</source>
        <translation>Enregistrez-le sous un nom.</translation>
    </message>
    <message>
        <source>It was opened for reading only.</source>
        <translation>Il a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The file is write-protected.</source>
        <translation>Le fichier est protégé en écriture.</translation>
    </message>
    <message>
        <source>Another program has changed the file in the meantime.</source>
        <translation>Un autre programme a modifié le fichier entre-temps.</translation>
    </message>
    <message>
        <source>Save the project under another name and compare the two; saving under the same name replaces the other one.</source>
        <translation>Enregistrez le projet sous un autre nom et comparez les deux&#x202f;; un enregistrement sous le même nom remplace l’autre.</translation>
    </message>
    <message>
        <source>That is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>Give a file name.</source>
        <translation>Indiquez un nom de fichier.</translation>
    </message>
    <message>
        <source>The folder does not exist, is write-protected, or its disk is full.</source>
        <translation>Le dossier n’existe pas, est protégé en écriture, ou son disque est plein.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
    </message>
    <message>
        <source>A program that ended abruptly left edits for that file.</source>
        <translation>Un programme interrompu brusquement a laissé des modifications pour ce fichier.</translation>
    </message>
    <message>
        <source>Open that file first to take them over or drop them, or choose another name.</source>
        <translation>Ouvrez d’abord ce fichier pour les reprendre ou les abandonner, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Map %1 %2 (%3 recorded).</source>
        <translation>Mettre en correspondance %1 %2 (%3 cas enregistrés).</translation>
    </message>
    <message>
        <source>Map %1 %2.</source>
        <translation>Mettre en correspondance %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more offence(s) have no link yet.</source>
        <translation>
            <numerusform>%Ln autre infraction n’a pas encore de lien.</numerusform>
            <numerusform>%Ln autres infractions n’ont pas encore de lien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import the offence list of an institution.</source>
        <translation>Importer la liste d’infractions d’une institution.</translation>
    </message>
    <message>
        <source>The list %1 has no recorded volumes, so the most frequent offences cannot be shown first.</source>
        <translation>La liste %1 n’a pas de volumes enregistrés&#x202f;; les infractions les plus fréquentes ne peuvent donc pas être affichées en premier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in the links must be put right.</source>
        <translation>
            <numerusform>%Ln erreur dans les liens doit être corrigée.</numerusform>
            <numerusform>%Ln erreurs dans les liens doivent être corrigées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a disputed link.</source>
        <translation>
            <numerusform>%Ln infraction a un lien contesté.</numerusform>
            <numerusform>%Ln infractions ont un lien contesté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a proposal to decide on.</source>
        <translation>
            <numerusform>%Ln infraction a une proposition qui attend une décision.</numerusform>
            <numerusform>%Ln infractions ont une proposition qui attend une décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) are in review.</source>
        <translation>
            <numerusform>%Ln infraction est en cours d’examen.</numerusform>
            <numerusform>%Ln infractions sont en cours d’examen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample project could not be opened.</source>
        <translation>Le projet d’exemple n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>It was not installed with this program.</source>
        <translation>Il n’a pas été installé avec ce programme.</translation>
    </message>
    <message>
        <source>Install the program again, or import a list of your own.</source>
        <translation>Réinstallez le programme, ou importez votre propre liste.</translation>
    </message>
    <message>
        <source>Sample project</source>
        <translation>Projet d’exemple</translation>
    </message>
    <message>
        <source>A copy could not be written to %1.</source>
        <translation>Une copie n’a pas pu être écrite dans %1.</translation>
    </message>
    <message>
        <source>Make sure that you may write there and that the disk is not full.</source>
        <translation>Assurez-vous que vous pouvez y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Take in the reference table of %1</source>
        <translation>Importer la table de référence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the reference table of %1</source>
        <translation>Retirer la table de référence «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the decision table %1</source>
        <translation>Ajouter la table de décision «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the decision table %1</source>
        <translation>Modifier la table de décision «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the decision table %1</source>
        <translation>Retirer la table de décision «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the attribute %1</source>
        <translation>Ajouter l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the attribute %1</source>
        <translation>Modifier l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>Retirer l’attribut «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add the record layout %1</source>
        <translation>Ajouter le dessin de fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change the record layout %1</source>
        <translation>Modifier le dessin de fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the record layout %1</source>
        <translation>Retirer le dessin de fichier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The attribute %1 was to be kept in the project.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» devait être conservé dans le projet.</translation>
    </message>
    <message>
        <source>It comes with the classification.</source>
        <translation>Il vient avec la classification.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make a national attribute with an id of its own.</source>
        <translation>Rien n’a été modifié. Créez un attribut national avec son propre identifiant.</translation>
    </message>
    <message>
        <source>The attribute %1 was to be removed.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» devait être retiré.</translation>
    </message>
    <message>
        <source>Decision tables ask for it: %1.</source>
        <translation>Des tables de décision le demandent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take its column out of these tables, or remove them, then try again.</source>
        <translation>Rien n’a été modifié. Retirez sa colonne de ces tables, ou retirez les tables, puis réessayez.</translation>
    </message>
    <message>
        <source>Declare how %1 is counted</source>
        <translation>Déclarer comment «&#xa0;%1&#xa0;» est compté</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n decision table(s)</source>
        <translation>
            <numerusform>Importer %n table de décision</numerusform>
            <numerusform>Importer %n tables de décision</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in attributes</source>
        <translation>Importer des attributs</translation>
    </message>
    <message>
        <source>Keep the counts %1</source>
        <translation>Conserver les effectifs %1</translation>
    </message>
    <message>
        <source>Renew the counts %1</source>
        <translation>Actualiser les effectifs %1</translation>
    </message>
    <message>
        <source>Remove the counts %1</source>
        <translation>Retirer les effectifs %1</translation>
    </message>
    <message>
        <source>Add the series %1</source>
        <translation>Ajouter la série %1</translation>
    </message>
    <message>
        <source>Change the series %1</source>
        <translation>Modifier la série %1</translation>
    </message>
    <message>
        <source>Remove the series %1</source>
        <translation>Retirer la série %1</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions on method</source>
        <translation>
            <numerusform>Répondre à %n question de méthode</numerusform>
            <numerusform>Répondre à %n questions de méthode</numerusform>
        </translation>
    </message>
    <message>
        <source>The submission “%1” was to be read.</source>
        <translation>Lecture de la transmission «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its content makes no sense: %1.</source>
        <translation>Son contenu n’a pas de sens&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was changed outside of the program. Take the package that was sent, or a copy of the project from then.</source>
        <translation>Elle a été modifiée en dehors du programme. Prenez le paquet qui a été envoyé, ou une copie du projet de cette époque.</translation>
    </message>
    <message>
        <source>Keep the submission %1</source>
        <translation>Conserver la transmission %1</translation>
    </message>
    <message>
        <source>Change the submission %1</source>
        <translation>Modifier la transmission %1</translation>
    </message>
    <message>
        <source>Take in %1 from %2</source>
        <translation>Importer %1 de %2</translation>
    </message>
    <message>
        <source>Take in %1 from %2 again</source>
        <translation>Importer de nouveau %1 de %2</translation>
    </message>
    <message>
        <source>Add “%1” to the assessment</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à l’évaluation</translation>
    </message>
    <message>
        <source>Change “%1” of the assessment</source>
        <translation>Modifier «&#xa0;%1&#xa0;» dans l’évaluation</translation>
    </message>
    <message>
        <source>Remove “%1” from the assessment</source>
        <translation>Retirer «&#xa0;%1&#xa0;» de l’évaluation</translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions of the assessment</source>
        <translation>
            <numerusform>Répondre à %n question de l’évaluation</numerusform>
            <numerusform>Répondre à %n questions de l’évaluation</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove an answer of the assessment</source>
        <translation>Retirer une réponse de l’évaluation</translation>
    </message>
    <message>
        <source>The assessment %1 was to be read.</source>
        <translation>Lecture de l’évaluation %1.</translation>
    </message>
    <message>
        <source>Take a file that “iccs assessment export” wrote.</source>
        <translation>Prenez un fichier écrit par «&#xa0;iccs assessment export&#xa0;».</translation>
    </message>
    <message>
        <source>It is no file of an assessment.</source>
        <translation>Ce n’est pas le fichier d’une évaluation.</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sens.</translation>
    </message>
    <message>
        <source>It is no sound JSON: %1 (byte %2).</source>
        <translation>Ce n’est pas un JSON correct : %1 (octet %2).</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Le fichier ne peut pas être ouvert&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Vérifiez le nom du fichier.</translation>
    </message>
    <message>
        <source>%1 was to be compared.</source>
        <translation>Comparaison de %1.</translation>
    </message>
    <message>
        <source>It has no answers of an assessment.</source>
        <translation>Il ne contient pas de réponses d’une évaluation.</translation>
    </message>
    <message>
        <source>Answer its questions first, or leave it out.</source>
        <translation>Répondez d’abord à ses questions, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Its answers belong to %1, not to %2.</source>
        <translation>Ses réponses appartiennent à %1, non à %2.</translation>
    </message>
    <message>
        <source>Name the assessment that it was answered with, or export it there.</source>
        <translation>Indiquez l’évaluation à laquelle il répond, ou exportez-le avec celle-ci.</translation>
    </message>
    <message>
        <source>Assessments were to be compared.</source>
        <translation>Comparaison d’évaluations.</translation>
    </message>
    <message>
        <source>There is only one.</source>
        <translation>Il n’y en a qu’une.</translation>
    </message>
    <message>
        <source>Name at least two files.</source>
        <translation>Indiquez au moins deux fichiers.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same file.</source>
        <translation>%1 et %2 sont le même fichier.</translation>
    </message>
    <message>
        <source>Name each file once.</source>
        <translation>N’indiquez chaque fichier qu’une fois.</translation>
    </message>
</context>
<context>
    <name>project::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <comment>name: figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>project::NewProjectForm</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>A project is one file. It holds the offence lists of the institutions, the links to the ICCS and the whole history of who decided what.</source>
        <translation>Un projet est un fichier unique. Il contient les listes d’infractions des institutions, les liens vers l’ICCS et l’historique complet de qui a décidé quoi.</translation>
    </message>
    <message>
        <source>&amp;Your name:</source>
        <translation>Votre &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;reate project</source>
        <translation>C&amp;réer le projet</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Précé&amp;dent</translation>
    </message>
</context>
<context>
    <name>project::OverviewPage</name>
    <message>
        <source>Codes mapped</source>
        <translation>Codes mis en correspondance</translation>
    </message>
    <message>
        <source>Volume mapped</source>
        <translation>Volume mis en correspondance</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>In residual categories</source>
        <translation>Dans des catégories résiduelles</translation>
    </message>
    <message>
        <source>Open errors</source>
        <translation>Erreurs en suspens</translation>
    </message>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>Infractions par section de l’ICCS</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>There are no codes yet.</source>
        <translation>Il n’y a pas encore de codes.</translation>
    </message>
    <message>
        <source>%1 of %2 codes</source>
        <translation>%1 codes sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 recorded</source>
        <translation>%1 cas enregistrés sur %2</translation>
    </message>
    <message>
        <source>No volumes are known.</source>
        <translation>Aucun volume n’est connu.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped codes</source>
        <translation>%1 codes mis en correspondance sur %2</translation>
    </message>
    <message>
        <source>Nothing is mapped yet.</source>
        <translation>Rien n’est encore mis en correspondance.</translation>
    </message>
    <message>
        <source>The checks found no error.</source>
        <translation>Les contrôles n’ont relevé aucune erreur.</translation>
    </message>
    <message>
        <source>%1 findings in all</source>
        <translation>%1 constats en tout</translation>
    </message>
    <message>
        <source>Everything is mapped and approved. You can export the correspondence table.</source>
        <translation>Tout est mis en correspondance et approuvé. Vous pouvez exporter la table de correspondance.</translation>
    </message>
    <message>
        <source>%1: %2 codes, %3 mapped, %4 approved</source>
        <translation>%1&#xa0;: %2 codes, %3 mis en correspondance, %4 approuvés</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>project::RecentList</name>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>&amp;Retirer de cette liste</translation>
    </message>
    <message>
        <source>%1 · changed %2</source>
        <comment>folder, date</comment>
        <translation>%1 · modifié le %2</translation>
    </message>
    <message>
        <source>%1 · the file is not there any more</source>
        <comment>folder</comment>
        <translation>%1 · le fichier n’existe plus</translation>
    </message>
</context>
<context>
    <name>project::SectionBars</name>
    <message>
        <source>Offences by section of the ICCS</source>
        <translation>Infractions par section de l’ICCS</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Approved in full colour</source>
        <translation>Approuvé en couleur pleine</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvés</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
</context>
<context>
    <name>project::SettingsForm</name>
    <message>
        <source>For example: National offence codes to ICCS, 2024</source>
        <translation>Par exemple&#xa0;: Codes nationaux d’infraction vers l’ICCS, 2024</translation>
    </message>
    <message>
        <source>Who keeps this project</source>
        <translation>Qui tient ce projet</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Country:</source>
        <translation>&amp;Pays&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>&amp;Institution&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language of titles and reports:</source>
        <translation>&amp;Langue des intitulés et des rapports&#xa0;:</translation>
    </message>
    <message>
        <source>Not one country</source>
        <translation>Plusieurs pays ou aucun</translation>
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
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projets</translation>
    </message>
    <message>
        <source>Projects that you open are listed here. To look around first, open the sample: a national list of 3,039 offence codes with its links.</source>
        <translation>Les projets que vous ouvrez sont énumérés ici. Pour découvrir le programme, ouvrez d’abord l’exemple&#xa0;: une liste nationale de 3&#x202f;039 codes d’infraction avec ses liens.</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS Workbench</translation>
    </message>
    <message>
        <source>From national offence codes to the International Classification of Crime for Statistical Purposes</source>
        <translation>Des codes nationaux d’infraction à la Classification internationale des infractions à des fins statistiques</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open a project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Offence lists from CSV, Excel and OpenDocument files, with guessed columns.</source>
        <translation>Listes d’infractions à partir de fichiers CSV, Excel et OpenDocument, avec détection des colonnes.</translation>
    </message>
    <message>
        <source>Suggestions that give their reasons, and learn from what you confirm.</source>
        <translation>Des suggestions qui donnent leurs raisons et apprennent de ce que vous confirmez.</translation>
    </message>
    <message>
        <source>Checks of every link, with room to explain why a finding may stand.</source>
        <translation>Des contrôles de chaque lien, avec la possibilité d’expliquer pourquoi un constat peut subsister.</translation>
    </message>
    <message>
        <source>Correspondence tables for people (XLSX) and for machines (SSSOM, XKOS).</source>
        <translation>Des tables de correspondance pour les personnes (XLSX) et pour les machines (SSSOM, XKOS).</translation>
    </message>
    <message>
        <source>A project that was never saved</source>
        <translation>Un projet qui n’a jamais été enregistré</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The program ended before %Ln change(s) were saved. The last one was made on %1.</source>
        <translation>
            <numerusform>Le programme s’est arrêté avant que %Ln modification ne soit enregistrée. La dernière date du %1.</numerusform>
            <numerusform>Le programme s’est arrêté avant que %Ln modifications ne soient enregistrées. La dernière date du %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open with these changes</source>
        <translation>Ouvrir avec ces modifications</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message>
        <source>“%1” stands twice at %2.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois à l’emplacement %2.</translation>
    </message>
    <message>
        <source>Give one of the two another id.</source>
        <translation>Donnez un autre identifiant à l’un des deux.</translation>
    </message>
    <message>
        <source>There is no “%1”, which %2 names.</source>
        <translation>«&#xa0;%1&#xa0;», mentionné à l’emplacement %2, n’existe pas.</translation>
    </message>
    <message>
        <source>Correct the name, or add what it stands for.</source>
        <translation>Corrigez le nom, ou ajoutez ce qu’il désigne.</translation>
    </message>
    <message>
        <source>The file breaks off in line %1: %2.</source>
        <translation>Le fichier s’interrompt à la ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Correct the JSON there.</source>
        <translation>Corrigez le JSON à cet endroit.</translation>
    </message>
    <message>
        <source>The value of %1 makes no sense or is missing.</source>
        <translation>La valeur de %1 est absente ou n’a pas de sens.</translation>
    </message>
    <message>
        <source>See the description of the format in the folder of the editions.</source>
        <translation>Consultez la description du format dans le dossier des éditions.</translation>
    </message>
    <message>
        <source>Nobody reads “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est lu nulle part.</translation>
    </message>
    <message>
        <source>Correct the name of the field, or take it out.</source>
        <translation>Corrigez le nom du champ, ou retirez-le.</translation>
    </message>
    <message>
        <source>The questionnaire “%1” was to be opened.</source>
        <translation>Ouverture du questionnaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is none of that name.</source>
        <translation>Aucun questionnaire ne porte ce nom.</translation>
    </message>
    <message>
        <source>Take one of these: %1.</source>
        <translation>Choisissez l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The published layout of the questionnaire “%1” was to be opened.</source>
        <translation>Ouverture du dessin de fichier publié du questionnaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This questionnaire has none.</source>
        <translation>Ce questionnaire n’en a pas.</translation>
    </message>
    <message>
        <source>Take a questionnaire whose figures are published, such as un-cts or glotip.</source>
        <translation>Choisissez un questionnaire dont les chiffres sont publiés, par exemple un-cts ou glotip.</translation>
    </message>
    <message>
        <source>No cell of the questionnaire stands for “%1”.</source>
        <translation>Aucune cellule du questionnaire ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>These rows are not checked. Add the label to portal.json of the questionnaire.</source>
        <translation>Ces lignes ne sont pas contrôlées. Ajoutez le libellé au fichier portal.json du questionnaire.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known.</source>
        <translation>L’unité «&#xa0;%1&#xa0;» n’est pas connue.</translation>
    </message>
    <message>
        <source>Its figures are taken for counts.</source>
        <translation>Ses chiffres sont considérés comme des effectifs.</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a figure.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’année d’un chiffre.</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the year.</source>
        <translation>La ligne n’est pas contrôlée. Corrigez l’année.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>The row is not checked. Correct the figure.</source>
        <translation>La ligne n’est pas contrôlée. Corrigez le chiffre.</translation>
    </message>
    <message>
        <source>%1 has two figures for “%2” in %3: %4 and %5.</source>
        <translation>%1&#xa0;: il y a deux chiffres pour «&#xa0;%2&#xa0;» en %3, à savoir %4 et %5.</translation>
    </message>
    <message>
        <source>The first is checked. Take out the wrong one.</source>
        <translation>Le premier est contrôlé. Retirez celui qui est erroné.</translation>
    </message>
    <message>
        <source>%1 was to be read as a published file.</source>
        <translation>Lecture de %1 comme fichier publié.</translation>
    </message>
    <message>
        <source>It has no column %1.</source>
        <translation>Il n’a pas de colonne %1.</translation>
    </message>
    <message>
        <source>Take a file as UNODC&apos;s data portal gives it, with its header line.</source>
        <translation>Choisissez un fichier tel que le fournit le portail de données de l’ONUDC, avec sa ligne d’en-tête.</translation>
    </message>
    <message>
        <source>The questionnaire at %1 was to be opened.</source>
        <translation>Ouverture du questionnaire situé à l’emplacement %1.</translation>
    </message>
    <message>
        <source>It could not be read: %1.</source>
        <translation>Il n’a pas pu être lu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name the folder of an edition, or one of the editions that come with the program.</source>
        <translation>Indiquez le dossier d’une édition, ou l’une des éditions fournies avec le programme.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for it.</source>
        <translation>La collecte de %1 ne demande pas cette cellule.</translation>
    </message>
    <message>
        <source>It is computed from other cells (%1).</source>
        <translation>La cellule est calculée à partir d’autres cellules (%1).</translation>
    </message>
    <message>
        <source>The row is no offence of the classification; fill it in by hand.</source>
        <translation>La ligne n’est pas une infraction de la classification&#x202f;; remplissez la cellule à la main.</translation>
    </message>
    <message>
        <source>Of the counts “%1”, %2 have values that are coarser than what is asked.</source>
        <translation>Dans les effectifs «&#xa0;%1&#xa0;», des valeurs sont moins détaillées que ce qui est demandé (effectif concerné&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The counts “%1” have none in these categories, but %2 in a category above them that may belong here.</source>
        <translation>Les effectifs «&#xa0;%1&#xa0;» n’ont rien dans ces catégories, mais une catégorie supérieure en compte %2, à ranger peut-être ici.</translation>
    </message>
    <message>
        <source>The counts “%1” do not say the value of any of the %2 that may belong here.</source>
        <translation>Les effectifs « %1 » n’indiquent la valeur d’aucun des %2 qui pourraient relever d’ici.</translation>
    </message>
    <message>
        <source>Not a whole number, because links share codes by weights.</source>
        <translation>Nombre non entier, car des liens répartissent des codes selon des poids.</translation>
    </message>
    <message>
        <source>%1 more have no known value and are not counted.</source>
        <translation>En outre, cas sans valeur connue, qui ne sont pas comptés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 more are coded to a category above; they may belong here and are not counted.</source>
        <translation>En outre, cas codés dans une catégorie supérieure, qui relèvent peut-être d’ici mais ne sont pas comptés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The counts “%1” are not split by %2 (%3).</source>
        <translation>Les effectifs «&#xa0;%1&#xa0;» ne sont pas ventilés selon %2 (%3).</translation>
    </message>
    <message>
        <source>The counts “%1” have nothing in these categories in any year. When there was none, say so by hand.</source>
        <translation>Les effectifs «&#xa0;%1&#xa0;» n’ont rien dans ces catégories, quelle que soit l’année. S’il n’y a eu aucun cas, indiquez-le à la main.</translation>
    </message>
    <message>
        <source>Several counts would fill it: %1. Remove those that are not to be used.</source>
        <translation>Plusieurs jeux d’effectifs rempliraient la cellule&#xa0;: %1. Retirez ceux qui ne doivent pas être utilisés.</translation>
    </message>
    <message>
        <source>No attribute of records says “%1” for %2.</source>
        <translation>Aucun attribut des enregistrements n’indique «&#xa0;%1&#xa0;» pour %2.</translation>
    </message>
    <message>
        <source>No counts are kept of the unit “%1” at the stage “%2”.</source>
        <translation>Aucun effectif n’est conservé pour l’unité «&#xa0;%1&#xa0;» à l’étape «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No counts of the unit “%1” at the stage “%2” are of the year %3.</source>
        <translation>Aucun effectif pour l’unité «&#xa0;%1&#xa0;» à l’étape «&#xa0;%2&#xa0;» ne porte sur l’année %3.</translation>
    </message>
    <message>
        <source>The indicators of the questionnaire “%1” were to be read.</source>
        <translation>Lecture des indicateurs du questionnaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>Ils n’ont pas pu être lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>Vérifiez si le dossier est complet.</translation>
    </message>
    <message>
        <source>There is no figure for %1.</source>
        <translation>Il n’y a pas de chiffre pour %1.</translation>
    </message>
    <message>
        <source>The denominator is, or may be, zero.</source>
        <translation>Le dénominateur est nul, ou peut l’être.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be taken in.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre qui peut être importé.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 1234.5, or &lt;5.</source>
        <translation>Écrivez des chiffres avec un point décimal et sans séparateur de milliers, par exemple 1234.5, ou &lt;5.</translation>
    </message>
    <message>
        <source>The value “%1” and the status “%2” do not agree.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» et le statut «&#xa0;%2&#xa0;» ne concordent pas.</translation>
    </message>
    <message>
        <source>Reported and provisional cells have a number, suppressed ones &lt;5, zero ones 0 or nothing, and all others none.</source>
        <translation>Avec reported (déclaré) et provisional (provisoire), la valeur est un nombre&#x202f;; avec suppressed (confidentiel), &lt;5&#x202f;; avec zero (zéro), 0 ou rien&#x202f;; avec tous les autres statuts, elle est vide.</translation>
    </message>
    <message>
        <source>There is no status “%1”.</source>
        <translation>Le statut «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Use reported, zero, provisional, suppressed, not available, not applicable or not asked.</source>
        <translation>Utilisez reported (déclaré), zero (zéro), provisional (provisoire), suppressed (confidentiel), not available (non disponible), not applicable (sans objet) ou not asked (non demandé).</translation>
    </message>
    <message>
        <source>The questionnaire has no cell “%1”.</source>
        <translation>Le questionnaire n’a pas de cellule «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“iccs questionnaire show %1” lists the cells.</source>
        <translation>«&#xa0;iccs questionnaire show %1&#xa0;» énumère les cellules.</translation>
    </message>
    <message>
        <source>The collection of %1 does not ask for “%2”.</source>
        <translation>La collecte de %1 ne demande pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Leave the row out, or name another edition.</source>
        <translation>Laissez cette ligne de côté, ou indiquez une autre édition.</translation>
    </message>
    <message>
        <source>“%1” is no year that the questionnaire asks for.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année que demande le questionnaire.</translation>
    </message>
    <message>
        <source>It asks for %1.</source>
        <translation>Années demandées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The cell says %1 (%2); the file would replace what somebody said.</source>
        <translation>La cellule indique %1 (%2)&#x202f;; le fichier remplacerait ce que quelqu’un a indiqué.</translation>
    </message>
    <message>
        <source>Say --accept when the file is to hold.</source>
        <translation>Ajoutez --accept si le fichier doit l’emporter.</translation>
    </message>
    <message>
        <source>The cell stands in the file before.</source>
        <translation>La cellule figure déjà plus haut dans le fichier.</translation>
    </message>
    <message>
        <source>Keep one of the rows.</source>
        <translation>Ne gardez qu’une seule de ces lignes.</translation>
    </message>
    <message>
        <source>The answers in %1 were to be taken in.</source>
        <translation>Importation des réponses de %1.</translation>
    </message>
    <message>
        <source>It has no columns “cell”, “year” and “value”.</source>
        <translation>Il n’a pas de colonnes «&#xa0;cell&#xa0;», «&#xa0;year&#xa0;» et «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>The first line names the columns: cell, year, value, status, comment, source.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: cell, year, value, status, comment, source.</translation>
    </message>
    <message>
        <source>Not filled in</source>
        <translation>Non rempli</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zéro</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Suppressed</source>
        <translation>Confidentiel</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>From coded data</source>
        <translation>Issu de données codées</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Returned by an institution</source>
        <translation>Renvoyé par une institution</translation>
    </message>
    <message>
        <source>Documented: seen in the source.</source>
        <translation>Documenté&#xa0;: constaté dans la source.</translation>
    </message>
    <message>
        <source>Inferred: concluded from what is published; the official form was not seen.</source>
        <translation>Déduit&#xa0;: tiré de ce qui est publié&#x202f;; le formulaire officiel n’a pas été vu.</translation>
    </message>
    <message>
        <source>From memory: not verified in a source.</source>
        <translation>De mémoire&#xa0;: non vérifié dans une source.</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Victims</source>
        <translation>Victimes</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Deaths</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>Firearms</source>
        <translation>Armes à feu</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Établissements</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Value in US dollars</source>
        <translation>Valeur en dollars des États-Unis</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Formal contact</source>
        <translation>Contact formel</translation>
    </message>
    <message>
        <source>Prosecution</source>
        <translation>Poursuites</translation>
    </message>
    <message>
        <source>Brought before the courts</source>
        <translation>Comparution devant les tribunaux</translation>
    </message>
    <message>
        <source>Conviction</source>
        <translation>Condamnation</translation>
    </message>
    <message>
        <source>Held in prison</source>
        <translation>Détention</translation>
    </message>
    <message>
        <source>Entering prison</source>
        <translation>Entrée en prison</translation>
    </message>
    <message>
        <source>Under supervision</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Détection</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Surrendered</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Traced</source>
        <translation>Traçage</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <translation>Commenter %1</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>Saisir dans %1</translation>
    </message>
    <message numerus="yes">
        <source>Give %n cells the status “%1”</source>
        <translation>
            <numerusform>Donner à %n cellule le statut «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Donner à %n cellules le statut «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Coller %n cellule</numerusform>
            <numerusform>Coller %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Vider %n cellule</numerusform>
            <numerusform>Vider %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is below zero.</source>
        <translation>«&#xa0;%1&#xa0;» est inférieur à zéro.</translation>
    </message>
    <message>
        <source>Populations and counts cannot be. Correct the value.</source>
        <translation>Les populations et les effectifs ne peuvent pas l’être. Corrigez la valeur.</translation>
    </message>
    <message>
        <source>Write digits with a decimal point and nothing between thousands, such as 68350000 or 12.5.</source>
        <translation>Écrivez des chiffres avec un point décimal et sans séparateur de milliers, par exemple 68350000 ou 12.5.</translation>
    </message>
    <message>
        <source>The line names no series.</source>
        <translation>La ligne n’indique aucune série.</translation>
    </message>
    <message>
        <source>Write its id, such as population.</source>
        <translation>Écrivez son identifiant, par exemple population.</translation>
    </message>
    <message>
        <source>“%1” cannot be the year of a value.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’année d’une valeur.</translation>
    </message>
    <message>
        <source>Write a year of four digits, such as 2023.</source>
        <translation>Écrivez une année à quatre chiffres, par exemple 2023.</translation>
    </message>
    <message>
        <source>The series “%1” has a value for %2 before.</source>
        <translation>La série «&#xa0;%1&#xa0;» a déjà une valeur pour %2 dans une ligne précédente.</translation>
    </message>
    <message>
        <source>Keep one of the lines.</source>
        <translation>Ne gardez que l’une des lignes.</translation>
    </message>
    <message>
        <source>Say --accept when the new one is to hold.</source>
        <translation>Ajoutez --accept si la nouvelle doit l’emporter.</translation>
    </message>
    <message>
        <source>The series “%1” has %2 for %3; %4 would replace it.</source>
        <translation>La série «&#xa0;%1&#xa0;» a %2 pour %3&#x202f;; %4 remplacerait cette valeur.</translation>
    </message>
    <message>
        <source>The series “%1” comes from “%2”; “%3” would replace that.</source>
        <translation>La série «&#xa0;%1&#xa0;» vient de «&#xa0;%2&#xa0;»&#x202f;; «&#xa0;%3&#xa0;» remplacerait cette source.</translation>
    </message>
    <message>
        <source>No questionnaire asks for the series “%1”.</source>
        <translation>Aucun questionnaire ne demande la série «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is kept. Those that are used: %1.</source>
        <translation>Elle est conservée. Celles qui sont utilisées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The series “%1” does not say where it comes from.</source>
        <translation>La série «&#xa0;%1&#xa0;» n’indique pas d’où elle vient.</translation>
    </message>
    <message>
        <source>Name its source; rates cannot be checked by others without it.</source>
        <translation>Indiquez sa source&#x202f;; sans elle, les taux ne peuvent pas être vérifiés par d’autres.</translation>
    </message>
    <message>
        <source>The series in %1 were to be taken in.</source>
        <translation>Importation des séries de %1.</translation>
    </message>
    <message>
        <source>It has no columns “series”, “year” and “value”.</source>
        <translation>Il ne contient pas les colonnes «&#xa0;series&#xa0;», «&#xa0;year&#xa0;» et «&#xa0;value&#xa0;».</translation>
    </message>
    <message>
        <source>The first line names the columns: series, year, value, name, source.</source>
        <translation>La première ligne nomme les colonnes&#xa0;: series, year, value, name, source.</translation>
    </message>
    <message>
        <source>It names no year in which it is asked.</source>
        <translation>Il n’indique aucune année où il est posé.</translation>
    </message>
    <message>
        <source>Put some in “years” of its edition.json.</source>
        <translation>Indiquez-en dans «&#xa0;years&#xa0;» de son fichier edition.json.</translation>
    </message>
    <message>
        <source>Its first module has no tables.</source>
        <translation>Son premier module n’a pas de tableaux.</translation>
    </message>
    <message>
        <source>Put some in “modules” of its edition.json.</source>
        <translation>Indiquez-en dans «&#xa0;modules&#xa0;» de son fichier edition.json.</translation>
    </message>
    <message>
        <source>Another questionnaire has the name “%1”.</source>
        <translation>Un autre questionnaire porte le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Put another “id” in its edition.json: answers are kept under that name.</source>
        <translation>Indiquez un autre «&#xa0;id&#xa0;» dans son fichier edition.json&#xa0;: les réponses sont conservées sous ce nom.</translation>
    </message>
    <message>
        <source>Take the coded value of %1</source>
        <translation>Reprendre la valeur codée de %1</translation>
    </message>
    <message>
        <source>Filling %1 from coded data</source>
        <translation>Remplissage de %1 à partir de données codées</translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>Remplir %n cellule à partir de données codées</numerusform>
            <numerusform>Remplir %n cellules à partir de données codées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n series</source>
        <translation>
            <numerusform>Saisir %n série</numerusform>
            <numerusform>Saisir %n séries</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what is open in %1</source>
        <translation>Recherche de ce qui reste à régler dans %1</translation>
    </message>
    <message>
        <source>Making the package %1</source>
        <translation>Préparation du paquet %1</translation>
    </message>
    <message>
        <source>Counting what would move</source>
        <translation>Calcul de ce qui changerait</translation>
    </message>
    <message>
        <source>The file %1 was read again for its checksum.</source>
        <translation>Relecture du fichier %1 pour calculer sa somme de contrôle.</translation>
    </message>
    <message>
        <source>Nothing was kept. Try again when it can be read.</source>
        <translation>Rien n’a été conservé. Réessayez lorsque le fichier pourra être lu.</translation>
    </message>
    <message>
        <source>The counts were to be kept as &quot;%1&quot;.</source>
        <translation>Conservation des effectifs sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>They are of several measures, which must not be added up: %1. Nothing was kept.</source>
        <translation>Ils portent sur plusieurs mesures, qui ne doivent pas être additionnées&#xa0;: %1. Rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Leave the columns or rows of the other measures out in the layout, and keep each measure by a name of its own.</source>
        <translation>Laissez de côté, dans le dessin de fichier, les colonnes ou les lignes des autres mesures, et conservez chaque mesure sous un nom qui lui est propre.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::Block</name>
    <message>
        <source>Nothing was pasted: the block has %1 rows and %2 columns, which is more than there are from the current cell on. Start at another cell.</source>
        <translation>Rien n’a été collé&#xa0;: le bloc (lignes&#xa0;: %1, colonnes&#xa0;: %2) dépasse la place disponible à partir de la cellule actuelle. Commencez à une autre cellule.</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” is not to be filled in. %2</source>
        <translation>Rien n’a été collé&#xa0;: «&#xa0;%1&#xa0;» n’est pas à remplir. %2</translation>
    </message>
    <message>
        <source>Nothing was pasted: “%1” for “%2” is neither a number nor the sign of a status. Correct it in the spreadsheet and copy the block again.</source>
        <translation>Rien n’a été collé&#xa0;: «&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;» n’est ni un nombre ni le signe d’un statut. Corrigez-le dans le tableur et copiez de nouveau le bloc.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellPanel</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>No cell is chosen</source>
        <translation>Aucune cellule n’est choisie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Données codées</translation>
    </message>
    <message>
        <source>Collection before</source>
        <translation>Collecte précédente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>figure, edition</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Puts the figure of coded data in place of what stands here.</source>
        <translation>Met le chiffre des données codées à la place de ce qui figure ici.</translation>
    </message>
    <message>
        <source>&amp;Take the coded value: %1</source>
        <translation>&amp;Prendre la valeur codée : %1</translation>
    </message>
</context>
<context>
    <name>questionnairepage::CellState</name>
    <message>
        <source>It is asked in collections of even years.</source>
        <translation>Demandé dans les collectes des années paires.</translation>
    </message>
    <message>
        <source>It is asked in collections of odd years.</source>
        <translation>Demandé dans les collectes des années impaires.</translation>
    </message>
    <message>
        <source>It is asked from the collection of %1 on.</source>
        <translation>Demandé à partir de la collecte de %1.</translation>
    </message>
    <message>
        <source>It was asked until the collection of %1.</source>
        <translation>Demandé jusqu’à la collecte de %1.</translation>
    </message>
    <message>
        <source>Not filled in yet.</source>
        <translation>Pas encore rempli.</translation>
    </message>
    <message>
        <source>Typed in.</source>
        <translation>Saisi.</translation>
    </message>
    <message>
        <source>From coded data.</source>
        <translation>Issu de données codées.</translation>
    </message>
    <message>
        <source>Imported from a file.</source>
        <translation>Importé d’un fichier.</translation>
    </message>
    <message>
        <source>Returned by an institution.</source>
        <translation>Renvoyé par une institution.</translation>
    </message>
    <message>
        <source>Typed in; the coded data say something else.</source>
        <translation>Saisi&#x202f;; les données codées indiquent autre chose.</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>Provisoire.</translation>
    </message>
    <message>
        <source>Suppressed: only known to be small.</source>
        <translation>Confidentiel&#xa0;: on sait seulement que le chiffre est petit.</translation>
    </message>
    <message>
        <source>Not available.</source>
        <translation>Non disponible.</translation>
    </message>
    <message>
        <source>Not applicable.</source>
        <translation>Sans objet.</translation>
    </message>
    <message>
        <source>Not asked by the office that holds the figures.</source>
        <translation>Non demandé par le service qui détient les chiffres.</translation>
    </message>
    <message>
        <source>Not asked in this collection.</source>
        <translation>Non demandé dans cette collecte.</translation>
    </message>
    <message>
        <source>Computed from other cells.</source>
        <translation>Calculé à partir d’autres cellules.</translation>
    </message>
    <message>
        <source>From an earlier collection; it cannot be changed here.</source>
        <translation>Issu d’une collecte antérieure&#x202f;; il ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>The form has no cell here.</source>
        <translation>Le formulaire n’a pas de cellule ici.</translation>
    </message>
    <message>
        <source>Not asked in the collection of %1.</source>
        <translation>Non demandé dans la collecte de %1.</translation>
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
        <translation>Flux&#xa0;: toute l’année</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Stock: as on %1</source>
        <translation>Stock&#xa0;: au %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>dimension, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Ventilation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODD</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Fondement</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>national code, so many, label</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more code(s)</source>
        <translation>
            <numerusform>et %Ln autre code</numerusform>
            <numerusform>et %Ln autres codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>questionnairepage::EditionBar</name>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionnaire</translation>
    </message>
    <message>
        <source>Years that are shown side by side</source>
        <translation>Années affichées côte à côte</translation>
    </message>
    <message>
        <source>%1 (earlier collection)</source>
        <translation>%1 (collecte antérieure)</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>questionnaire</comment>
        <translation>%1 (le vôtre)</translation>
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
        <translation>Expliqué par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Withdraw the explanation</source>
        <translation>Retirer l’explication</translation>
    </message>
    <message>
        <source>Why it may stand, in a sentence</source>
        <translation>Pourquoi il peut subsister, en une phrase</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
</context>
<context>
    <name>questionnairepage::FailuresPanel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Of &amp;all tables</source>
        <translation>De &amp;tous les tableaux</translation>
    </message>
    <message>
        <source>Findings of the questionnaire</source>
        <translation>Constats du questionnaire</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>The checks find nothing.</source>
        <translation>Les contrôles ne relèvent rien.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln constat</numerusform>
            <numerusform>%Ln constats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::FillDialog</name>
    <message>
        <source>Cell or reason</source>
        <translation>Cellule ou motif</translation>
    </message>
    <message>
        <source>Fill %1 from coded data: %2</source>
        <comment>questionnaire, years</comment>
        <translation>Remplir %1 à partir de données codées&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What filling does</source>
        <translation>Ce que fait le remplissage</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Contenu actuel</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Données codées</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Motif ou remarque</translation>
    </message>
    <message>
        <source>What coded data give is being counted…</source>
        <translation>Calcul de ce que donnent les données codées…</translation>
    </message>
    <message>
        <source>There is nothing to apply: the cells are as coded data give them.</source>
        <translation>Il n’y a rien à appliquer&#xa0;: les cellules sont telles que les donnent les données codées.</translation>
    </message>
    <message>
        <source>%1 %2 Nothing that a person or a file said is overwritten.</source>
        <comment>so many cells get a figure, so many others change</comment>
        <translation>%1 %2 Rien de ce qu’une personne ou un fichier a indiqué n’est écrasé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) get a figure.</source>
        <translation>
            <numerusform>%Ln cellule reçoit un chiffre.</numerusform>
            <numerusform>%Ln cellules reçoivent un chiffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln other(s) it is remembered what coded data give.</source>
        <translation>
            <numerusform>Pour %Ln autre cellule, ce que donnent les données codées est noté.</numerusform>
            <numerusform>Pour %Ln autres cellules, ce que donnent les données codées est noté.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>Conser&amp;ver des effectifs…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>Mène à la page «&#xa0;Données et codage&#xa0;», où les effectifs sont conservés.</translation>
    </message>
    <message>
        <source>The project keeps no counts to fill it from. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>Le projet ne conserve pas d’effectifs à partir desquels remplir le questionnaire. Codez un fichier sur la page «&#xa0;Données et codage&#xa0;» et conservez ses effectifs pour les questionnaires.</translation>
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
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of table %2</source>
        <comment>so many cells, number</comment>
        <translation>%1 du tableau %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many cells, so many tables</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tableau</numerusform>
            <numerusform>%Ln tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <comment>of a cell</comment>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Renewed</source>
        <comment>of a cell</comment>
        <translation>Actualisée</translation>
    </message>
    <message>
        <source>As before</source>
        <comment>of a cell</comment>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>of a cell</comment>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>of a cell</comment>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>of a cell</comment>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>of a cell</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>The cell was empty and is filled.</source>
        <translation>La cellule était vide et elle est remplie.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before and gets another figure.</source>
        <translation>La cellule avait été remplie à partir de données codées et reçoit un autre chiffre.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, with the same figure.</source>
        <translation>La cellule avait été remplie à partir de données codées, avec le même chiffre.</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data agree with it.</source>
        <translation>Ce qu’une personne ou un fichier a indiqué reste&#x202f;; les données codées concordent.</translation>
    </message>
    <message>
        <source>What a person or a file said stays; coded data say something else, which is shown beside it.</source>
        <translation>Ce qu’une personne ou un fichier a indiqué reste&#x202f;; les données codées indiquent autre chose, qui est affiché à côté.</translation>
    </message>
    <message>
        <source>The cell was filled from coded data before, which give no figure any more. The figure stays.</source>
        <translation>La cellule avait été remplie à partir de données codées, qui ne donnent plus de chiffre. Le chiffre reste.</translation>
    </message>
    <message>
        <source>Coded data give no figure for the cell.</source>
        <translation>Les données codées ne donnent pas de chiffre pour la cellule.</translation>
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
        <translation>%1 à %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Indicators computed from the answers</source>
        <translation>Indicateurs calculés à partir des réponses</translation>
    </message>
    <message>
        <source>%1 p</source>
        <comment>a provisional value</comment>
        <translation>%1 p</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Computed from, or what is missing</source>
        <translation>Calculé à partir de, ou ce qui manque</translation>
    </message>
    <message>
        <source>No indicator is computed from this questionnaire.</source>
        <translation>Aucun indicateur n’est calculé à partir de ce questionnaire.</translation>
    </message>
    <message>
        <source>%1 of %2 values can be computed.</source>
        <comment>numbers</comment>
        <translation>Valeurs qui peuvent être calculées&#xa0;: %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::MethodPanel</name>
    <message>
        <source>Once for the whole questionnaire</source>
        <translation>Une fois pour tout le questionnaire</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>comment, question</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>questionnairepage::NeededSeries</name>
    <message>
        <source>Check %1: %2</source>
        <comment>id and name of a check</comment>
        <translation>Contrôle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deaths by assault in health statistics (WHO)</source>
        <translation>Décès par agression dans les statistiques de santé (OMS)</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
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
        <translation>&amp;Copier les cellules sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>C&amp;oller les cellules</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Give the selected cells a status (Alt+Down)</source>
        <translation>Donner un statut aux cellules sélectionnées (Alt+Bas)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>Constat sui&amp;vant</translation>
    </message>
    <message>
        <source>Type a number, “&lt;5” when suppressed, “12 p” when provisional, “:” not available, “z” not applicable, “x” not asked. Alt+Down chooses. ° inferred, ? from memory.</source>
        <translation>Saisissez un nombre, «&#xa0;&lt;5&#xa0;» si confidentiel, «&#xa0;12 p&#xa0;» si provisoire, «&#xa0;:&#xa0;» non disponible, «&#xa0;z&#xa0;» sans objet, «&#xa0;x&#xa0;» non demandé. Alt+Bas permet de choisir. ° déduit, ? de mémoire.</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>Questions sur la méthode</translation>
    </message>
    <message>
        <source>Questions on method: %1 of %2 answered</source>
        <translation>Questions sur la méthode (réponses&#xa0;: %1 sur %2)</translation>
    </message>
    <message>
        <source>No questionnaire can be read</source>
        <translation>Aucun questionnaire ne peut être lu</translation>
    </message>
    <message>
        <source>The questionnaires that come with the program are missing or broken. Install the program again.</source>
        <translation>Les questionnaires fournis avec le programme sont absents ou endommagés. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>&amp;Fill from coded data…</source>
        <translation>&amp;Remplir à partir de données codées…</translation>
    </message>
    <message>
        <source>Fill…</source>
        <translation>Remplir…</translation>
    </message>
    <message>
        <source>Show what coded data give for the cells of the shown years, and fill them</source>
        <translation>Affiche ce que donnent les données codées pour les cellules des années affichées, et les remplit</translation>
    </message>
    <message>
        <source>&amp;What changes if…</source>
        <translation>Qu’est-ce qui chan&amp;ge si…</translation>
    </message>
    <message>
        <source>Which cells and indicators move when a national code goes to another category</source>
        <translation>Quelles cellules et quels indicateurs changent lorsqu’un code national passe dans une autre catégorie</translation>
    </message>
    <message>
        <source>Population and other &amp;series…</source>
        <translation>Population et autres sér&amp;ies…</translation>
    </message>
    <message>
        <source>The yearly series that checks and indicators ask for</source>
        <translation>Les séries annuelles que demandent les contrôles et les indicateurs</translation>
    </message>
    <message>
        <source>&amp;Open a questionnaire of your own…</source>
        <translation>O&amp;uvrir votre propre questionnaire…</translation>
    </message>
    <message>
        <source>A folder with an edition.json, such as a form of your ministry</source>
        <translation>Un dossier contenant un fichier edition.json, par exemple un formulaire de votre ministère</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) were filled or compared with coded data.</source>
        <translation>
            <numerusform>%Ln cellule a été remplie ou comparée avec les données codées.</numerusform>
            <numerusform>%Ln cellules ont été remplies ou comparées avec les données codées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more finding(s).</source>
        <translation>
            <numerusform>Il y a %Ln autre constat.</numerusform>
            <numerusform>Il y a %Ln autres constats.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questionnaire in %1 was not opened. %2 %3</source>
        <comment>folder, why, how many</comment>
        <translation>Le questionnaire situé à l’emplacement %1 n’a pas été ouvert. %2 %3</translation>
    </message>
    <message>
        <source>Do not open it again</source>
        <translation>Ne plus l’ouvrir</translation>
    </message>
    <message>
        <source>Open a questionnaire of your own</source>
        <translation>Ouvrir votre propre questionnaire</translation>
    </message>
    <message>
        <source>&amp;Parts for institutions…</source>
        <translation>&amp;Parties pour les institutions…</translation>
    </message>
    <message>
        <source>&amp;Take back a part…</source>
        <translation>&amp;Importer une partie renvoyée…</translation>
    </message>
    <message>
        <source>&amp;Fill a workbook of others…</source>
        <translation>&amp;Remplir un classeur conçu par d’autres…</translation>
    </message>
    <message>
        <source>Su&amp;bmission…</source>
        <translation>&amp;Transmission…</translation>
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
        <translation>Réponse antérieure</translation>
    </message>
    <message>
        <source>Published by UNODC</source>
        <translation>Publié par l’ONUDC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>year, figure</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are no figures</source>
        <translation>Il n’y a pas de chiffres</translation>
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
        <translation>Population et autres séries pour %1</translation>
    </message>
    <message>
        <source>This questionnaire does not ask for it.</source>
        <translation>Ce questionnaire ne la demande pas.</translation>
    </message>
    <message>
        <source>It is used for: %1.</source>
        <translation>Elle est utilisée pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between uses</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>There is no year with a value. Type one, or remove the series.</source>
        <translation>Il n’y a pas d’année avec une valeur. Saisissez-en une, ou retirez la série.</translation>
    </message>
    <message>
        <source>Say where the values are from, such as “UN, World Population Prospects 2024”.</source>
        <translation>Indiquez d’où viennent les valeurs, par exemple «&#xa0;ONU, World Population Prospects 2024&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was not saved. %2</source>
        <comment>name of a series, reason</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été enregistrée. %2</translation>
    </message>
    <message>
        <source>What was typed is not saved yet.</source>
        <translation>Ce qui a été saisi n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>of a series</comment>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>Entered</source>
        <comment>of a series</comment>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>Without %1</source>
        <comment>years</comment>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between years</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>UN, World Population Prospects 2024</source>
        <translation>ONU, World Population Prospects 2024</translation>
    </message>
    <message>
        <source>Years and values</source>
        <translation>Années et valeurs</translation>
    </message>
    <message>
        <source>&amp;Paste years and values</source>
        <translation>&amp;Coller les années et les valeurs</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Type the values, or copy years and values from a spreadsheet and paste them here. The last row takes another year.</source>
        <translation>Saisissez les valeurs, ou copiez des années et des valeurs depuis un tableur et collez-les ici. La dernière ligne accueille une année supplémentaire.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Puts all that was typed into the project, as one step to undo.</source>
        <translation>Place dans le projet tout ce qui a été saisi, en une seule étape annulable.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisée pour</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SeriesPanel</name>
    <message>
        <source>Figures of the chart</source>
        <translation>Chiffres du graphique</translation>
    </message>
    <message>
        <source>Choose a cell to see its row over the years.</source>
        <translation>Choisissez une cellule pour voir sa ligne au fil des années.</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SheetDelegate</name>
    <message>
        <source>Choose a status (Alt+Down)</source>
        <translation>Choisir un statut (Alt+Bas)</translation>
    </message>
    <message>
        <source>This cannot be read. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>Cela ne peut pas être lu. Saisissez un nombre, «&#xa0;&lt;5&#xa0;», ou l’un des signes indiqués sous la feuille.</translation>
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
        <translation>Données codées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>cell, figure, state</comment>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a cell. Type a number, “&lt;5”, or one of the signs below the sheet.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans une cellule. Saisissez un nombre, «&#xa0;&lt;5&#xa0;», ou l’un des signes indiqués sous la feuille.</translation>
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
        <translation>Feuille du tableau</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionDialog</name>
    <message>
        <source>Submission of %1</source>
        <translation>Transmission de %1</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Earlier submissions</source>
        <translation>Transmissions &amp;antérieures</translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionsPanel</name>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>What is said otherwise</source>
        <translation>Ce qui est indiqué autrement</translation>
    </message>
    <message>
        <source>&amp;Compared with</source>
        <translation>&amp;Comparée avec</translation>
    </message>
    <message>
        <source>As it was sealed</source>
        <translation>Telle que scellée</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifiée depuis</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>what the project says now</source>
        <translation>ce que le projet indique maintenant</translation>
    </message>
    <message>
        <source>Nothing was submitted yet.</source>
        <translation>Rien n’a encore été transmis.</translation>
    </message>
    <message>
        <source>Both say the same.</source>
        <translation>Les deux indiquent la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are said otherwise.</source>
        <translation>
            <numerusform>%Ln élément est indiqué autrement.</numerusform>
            <numerusform>%Ln éléments sont indiqués autrement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmitPanel</name>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Errors that nobody has explained</source>
        <translation>Erreurs que personne n’a expliquées</translation>
    </message>
    <message>
        <source>Errors without explanation</source>
        <translation>Erreurs sans explication</translation>
    </message>
    <message>
        <source>Enter or a double click goes to the cell.</source>
        <translation>La touche Entrée ou un double-clic mène à la cellule.</translation>
    </message>
    <message>
        <source>What the letter says besides</source>
        <translation>Ce que la lettre dit en outre</translation>
    </message>
    <message>
        <source>Send although errors are not &amp;explained; the letter lists them</source>
        <translation>Envoyer bien que des erreurs ne soient pas e&amp;xpliquées&#x202f;; la lettre les énumère</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>&amp;Language of letter and workbooks</source>
        <translation>&amp;Langue de la lettre et des classeurs</translation>
    </message>
    <message>
        <source>&amp;Make the package…</source>
        <translation>&amp;Préparer le paquet…</translation>
    </message>
    <message>
        <source>Choose a year.</source>
        <translation>Choisissez une année.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are answered. %3, %4, %5.</source>
        <comment>answered, asked, three counts of findings</comment>
        <translation>Cellules avec réponse&#xa0;: %1 sur %2. %3, %4, %5.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) without explanation</source>
        <translation>
            <numerusform>%Ln erreur sans explication</numerusform>
            <numerusform>%Ln erreurs sans explication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) and note(s)</source>
        <translation>
            <numerusform>%Ln avertissement ou remarque</numerusform>
            <numerusform>%Ln avertissements et remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) explained</source>
        <translation>
            <numerusform>%Ln constat expliqué</numerusform>
            <numerusform>%Ln constats expliqués</numerusform>
        </translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Le projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Mend or explain the errors first, or say that they may be sent.</source>
        <translation>Corrigez ou expliquez d’abord les erreurs, ou indiquez qu’elles peuvent être envoyées.</translation>
    </message>
    <message>
        <source>There are no answers in these years.</source>
        <translation>Il n’y a pas de réponses pour ces années.</translation>
    </message>
    <message>
        <source>Package of the submission</source>
        <translation>Paquet de la transmission</translation>
    </message>
    <message>
        <source>Packages (*.zip)</source>
        <translation>Paquets (*.zip)</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %Ln file(s). Save the project, which keeps it as “%2”.</source>
        <comment>file name, number of the submission</comment>
        <translation>
            <numerusform>%1 a été écrit avec %Ln fichier. Enregistrez le projet, qui le conserve sous le nom «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>%1 a été écrit avec %Ln fichiers. Enregistrez le projet, qui le conserve sous le nom «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are not in it.</source>
        <translation>
            <numerusform>%Ln réponse n’y figure pas.</numerusform>
            <numerusform>%Ln réponses n’y figurent pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::TablesPanel</name>
    <message>
        <source>not asked</source>
        <comment>a table or module</comment>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>filled cells of those that are asked</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nothing of it is asked in this collection.</source>
        <translation>Rien de son contenu n’est demandé dans cette collecte.</translation>
    </message>
    <message>
        <source>%1 of %2 cells are filled in.</source>
        <translation>Cellules remplies&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>errors, warnings, notes</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Modules and tables</source>
        <translation>Modules et tableaux</translation>
    </message>
</context>
<context>
    <name>questionnairepage::WhatIfDialog</name>
    <message>
        <source>What changes in %1 if a code goes to another category</source>
        <translation>Ce qui change dans %1 si un code passe dans une autre catégorie</translation>
    </message>
    <message>
        <source>Where should “%1” go?</source>
        <translation>Où «&#xa0;%1&#xa0;» doit-il aller&#x202f;?</translation>
    </message>
    <message>
        <source>Where should the code go?</source>
        <translation>Où le code doit-il aller&#x202f;?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and title of a category</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choisissez une catégorie.</translation>
    </message>
    <message>
        <source>Choose a national code.</source>
        <translation>Choisissez un code national.</translation>
    </message>
    <message>
        <source>What would move is being counted…</source>
        <translation>Calcul de ce qui changerait…</translation>
    </message>
    <message>
        <source>Counts that would move: %1.</source>
        <translation>Effectifs qui seraient déplacés&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would have another figure.</source>
        <translation>
            <numerusform>%Ln cellule aurait un autre chiffre.</numerusform>
            <numerusform>%Ln cellules auraient un autre chiffre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) would have another value.</source>
        <translation>
            <numerusform>%Ln indicateur aurait une autre valeur.</numerusform>
            <numerusform>%Ln indicateurs auraient une autre valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>These counts do not keep national codes and cannot move: %1.</source>
        <translation>Ces effectifs ne conservent pas les codes nationaux et ne peuvent pas être déplacés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What stands in the cell stays, because it is not from coded data. %1</source>
        <translation>Ce qui figure dans la cellule reste, car cela ne vient pas de données codées. %1</translation>
    </message>
    <message>
        <source>Code or words of its label</source>
        <translation>Code ou mots de son libellé</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>Codes nationaux</translation>
    </message>
    <message>
        <source>If this &amp;national code</source>
        <translation>Si ce code &amp;national</translation>
    </message>
    <message>
        <source>Choose a category…</source>
        <translation>Choisissez une catégorie…</translation>
    </message>
    <message>
        <source>went to this &amp;category</source>
        <translation>passait dans cette &amp;catégorie</translation>
    </message>
    <message>
        <source>Cells that would move</source>
        <translation>Cellules qui changeraient</translation>
    </message>
    <message>
        <source>Indicators that would move</source>
        <translation>Indicateurs qui changeraient</translation>
    </message>
    <message>
        <source>C&amp;ells that would move</source>
        <translation>C&amp;ellules qui changeraient</translation>
    </message>
    <message>
        <source>&amp;Indicators that would move</source>
        <translation>&amp;Indicateurs qui changeraient</translation>
    </message>
    <message>
        <source>&amp;Remap for real: show the mapping</source>
        <translation>Modifie&amp;r pour de bon&#xa0;: afficher la correspondance</translation>
    </message>
    <message>
        <source>Leads to the mapping of this code. Nothing is changed here.</source>
        <translation>Mène à la correspondance de ce code. Rien n’est modifié ici.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Goes to now</source>
        <translation>Va actuellement dans</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a table, name of a cell</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellule</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1
Before: %2
After: %3</source>
        <comment>formula, the same with figures, again</comment>
        <translation>%1
Avant&#xa0;: %2
Après&#xa0;: %3</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>With the figures</source>
        <translation>Avec les chiffres</translation>
    </message>
    <message>
        <source>No counts of national codes are kept. Code a file on the page “Data and coding” and keep its counts for questionnaires.</source>
        <translation>Aucun effectif par code national n’est conservé. Codez un fichier sur la page «&#xa0;Données et codage&#xa0;» et conservez ses effectifs pour les questionnaires.</translation>
    </message>
    <message>
        <source>&amp;Keep counts…</source>
        <translation>Conser&amp;ver des effectifs…</translation>
    </message>
    <message>
        <source>Leads to the page “Data and coding”, where counts are kept.</source>
        <translation>Mène à la page «&#xa0;Données et codage&#xa0;», où les effectifs sont conservés.</translation>
    </message>
</context>
<context>
    <name>questionnairepage::YearTable</name>
    <message>
        <source>“%1” is not a year. Type one such as 2023.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une année. Saisissez-en une, par exemple 2023.</translation>
    </message>
    <message>
        <source>“%1” for %2 is not a number of at least zero. Correct it.</source>
        <translation>«&#xa0;%1&#xa0;» pour %2 n’est pas un nombre supérieur ou égal à zéro. Corrigez-le.</translation>
    </message>
    <message>
        <source>The year %1 stands there twice. Empty the value of one of them.</source>
        <translation>L’année %1 y figure deux fois. Videz la valeur de l’une des deux.</translation>
    </message>
    <message>
        <source>Nothing was pasted: the clipboard has no cells.</source>
        <translation>Rien n’a été collé&#xa0;: le presse-papiers ne contient pas de cellules.</translation>
    </message>
    <message>
        <source>Nothing was pasted. %1</source>
        <translation>Rien n’a été collé. %1</translation>
    </message>
    <message>
        <source>There is no year with a value.</source>
        <translation>Il n’y a pas d’année avec une valeur.</translation>
    </message>
    <message>
        <source>Nothing was pasted: there are %1 values and no years for all of them. Copy the column of years with them.</source>
        <translation>Rien n’a été collé&#xa0;: il y a des valeurs (%1), mais pas d’année pour chacune d’elles. Copiez aussi la colonne des années.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
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
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>Figure %1</source>
        <translation>Figure %1</translation>
    </message>
    <message>
        <source>Data of figure %1</source>
        <translation>Données de la figure %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Our proposal</source>
        <translation>Notre proposition</translation>
    </message>
    <message>
        <source>Skip to the text</source>
        <translation>Aller au texte</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>There is nothing to show in this table.</source>
        <translation>Il n’y a rien à montrer dans ce tableau.</translation>
    </message>
    <message>
        <source>leaves: %1</source>
        <translation>sortent&#xa0;: %1</translation>
    </message>
    <message>
        <source>Break before %1: %2</source>
        <translation>Rupture avant %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>Coded tables</source>
        <translation>Tableaux codés</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Ce qu’il compte</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sans correspondance</translation>
    </message>
    <message>
        <source>by the table</source>
        <translation>selon le tableau</translation>
    </message>
    <message>
        <source>Records that are out of scope are in none of these tables.</source>
        <translation>Les enregistrements hors champ ne figurent dans aucun de ces tableaux.</translation>
    </message>
    <message>
        <source>Not known, by dimension</source>
        <translation>Données non connues, par dimension</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>A breakdown of which a large part is not known says little about the rest.</source>
        <translation>Une ventilation dont une grande part n’est pas connue dit peu de chose du reste.</translation>
    </message>
    <message>
        <source>%1 by section</source>
        <translation>%1 par section</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Effectif</translation>
    </message>
    <message>
        <source>Coded data</source>
        <translation>Données codées</translation>
    </message>
    <message>
        <source>The project keeps no coded table, so nothing is said here of records.</source>
        <translation>Le projet ne conserve aucun tableau codé&#x202f;; rien n’est donc dit ici des enregistrements.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Findings by check</source>
        <translation>Constats par contrôle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Ce qu’il recherche</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqués</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Tous les contrôles</translation>
    </message>
    <message>
        <source>Explained: a person has written down why the finding may stand.</source>
        <translation>Expliqués&#xa0;: une personne a mis par écrit pourquoi le constat peut subsister.</translation>
    </message>
    <message>
        <source>Open findings of %1</source>
        <translation>Constats en suspens de %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>%1 more are not shown; the program&apos;s page of findings has them.</source>
        <translation>Autres constats non affichés&#xa0;: %1&#x202f;; ils figurent à la page des constats du programme.</translation>
    </message>
    <message>
        <source>Explained findings</source>
        <translation>Constats expliqués</translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation>Pourquoi il peut subsister</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Expliqué par</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Ce que les contrôles ont constaté</translation>
    </message>
    <message>
        <source>The program compares every entry with rules. A finding is no verdict: it is corrected, or a person explains why it may stand.</source>
        <translation>Le programme confronte chaque saisie à des règles. Un constat n’est pas un verdict&#xa0;: on le corrige, ou une personne explique pourquoi il peut subsister.</translation>
    </message>
    <message>
        <source>A report was to be made.</source>
        <translation>Établissement d’un rapport.</translation>
    </message>
    <message>
        <source>The project has no list of offences.</source>
        <translation>Le projet ne contient aucune liste d’infractions.</translation>
    </message>
    <message>
        <source>Import a list and map it first.</source>
        <translation>Importez d’abord une liste et mettez-la en correspondance.</translation>
    </message>
    <message>
        <source>The project has no list “%1”.</source>
        <translation>Le projet ne contient pas la liste «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name one of its lists, or none for all of them.</source>
        <translation>Indiquez l’une de ses listes, ou aucune pour les prendre toutes.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Mapping set</source>
        <translation>Ensemble de correspondances</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Fingerprint of the mapping</source>
        <translation>Empreinte des correspondances</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Préparé par</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Draft, not validated</source>
        <translation>Brouillon, non validé</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Mention de la source</translation>
    </message>
    <message>
        <source>For readers who do not know the ICCS</source>
        <translation>Pour les lecteurs qui ne connaissent pas l’ICCS</translation>
    </message>
    <message>
        <source>The International Classification of Crime for Statistical Purposes (ICCS) groups acts by what is done, not by the article of the law that forbids it. It was endorsed by the United Nations Statistical Commission in 2015 and is kept by UNODC, the United Nations Office on Drugs and Crime.</source>
        <translation>La Classification internationale des infractions à des fins statistiques (ICCS) regroupe les actes d’après ce qui est fait, et non d’après l’article de loi qui l’interdit. La Commission de statistique de l’Organisation des Nations Unies l’a approuvée en 2015&#x202f;; elle est tenue à jour par l’ONUDC, l’Office des Nations Unies contre la drogue et le crime.</translation>
    </message>
    <message>
        <source>Its categories have codes. The first two digits are the section (for example 01, acts leading to death or intending to cause death); each further level adds digits: 0101 is intentional homicide. “Other” categories, called residuals, take what fits nowhere else in their group; the fewer offences they hold, the more a table says.</source>
        <translation>Ses catégories ont des codes. Les deux premiers chiffres sont la section (par exemple 01, les actes causant la mort ou visant à causer la mort)&#x202f;; chaque niveau suivant ajoute des chiffres&#xa0;: 0101 est l’homicide intentionnel. Les catégories «&#xa0;autres&#xa0;», dites résiduelles, reçoivent ce qui ne trouve place nulle part ailleurs dans leur groupe&#x202f;; moins elles contiennent d’infractions, plus un tableau est parlant.</translation>
    </message>
    <message>
        <source>A mapping says for each national offence code to which category of the ICCS its acts belong. Figures of the country are then counted in categories that other countries use, too. National law stays as it is.</source>
        <translation>Une mise en correspondance dit, pour chaque code national d’infraction, de quelle catégorie de l’ICCS relèvent ses actes. Les chiffres du pays sont alors comptés dans des catégories que d’autres pays utilisent aussi. Le droit national reste ce qu’il est.</translation>
    </message>
    <message>
        <source>%1, project of %2.</source>
        <translation>%1, état du projet au %2.</translation>
    </message>
    <message>
        <source>Indicators computed from the figures</source>
        <translation>Indicateurs calculés à partir des chiffres</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>A dash stands where a figure or the population is missing. Suppressed counts make an interval.</source>
        <translation>Un tiret indique qu’un chiffre ou la population manque. Les effectifs confidentiels donnent un intervalle.</translation>
    </message>
    <message>
        <source>Formulas of the indicators</source>
        <translation>Formules des indicateurs</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>With its figures</source>
        <translation>Avec ses chiffres</translation>
    </message>
    <message>
        <source>method changed</source>
        <translation>changement de méthode</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>A line is interrupted where the answers to questions on method differ between two collections: figures before and after it were made in different ways.</source>
        <translation>Une courbe est interrompue là où les réponses aux questions sur la méthode diffèrent entre deux collectes&#xa0;: les chiffres d’avant et d’après ont été établis de manières différentes.</translation>
    </message>
    <message>
        <source>Lines from %1 to %2: %3. The table below has the same numbers.</source>
        <translation>Courbes de %1 à %2&#xa0;: %3. Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>The figures given allow none.</source>
        <translation>Les chiffres fournis ne permettent d’en calculer aucun.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>From the police to prison</source>
        <translation>De la police à la prison</translation>
    </message>
    <message>
        <source>The counts are of the same year and not of the same persons: a case may pass from one stage to the next in another year, and one person may be counted twice. The widths show the order of size, not the fate of persons.</source>
        <translation>Les effectifs sont de la même année et non des mêmes personnes&#xa0;: une affaire peut passer d’une étape à la suivante au cours d’une autre année, et une même personne peut être comptée deux fois. Les largeurs montrent l’ordre de grandeur, non le sort des personnes.</translation>
    </message>
    <message>
        <source>Persons in the criminal justice system, %1</source>
        <translation>Personnes dans le système de justice pénale, %1</translation>
    </message>
    <message>
        <source>Boxes from left to right, one for each stage, with bands as wide as the counts between them: from %1 persons at the first to %2 at the last.</source>
        <translation>Cases de gauche à droite, une par étape, reliées par des bandes aussi larges que les effectifs&#xa0;: de %1 personnes à la première à %2 à la dernière.</translation>
    </message>
    <message>
        <source>Mapped, of the offences in scope</source>
        <translation>Mises en correspondance, parmi les infractions dans le champ</translation>
    </message>
    <message>
        <source>Approved, of the offences in scope</source>
        <translation>Approuvées, parmi les infractions dans le champ</translation>
    </message>
    <message>
        <source>In residual categories, of the mapped offences</source>
        <translation>Dans des catégories résiduelles, parmi les infractions mises en correspondance</translation>
    </message>
    <message>
        <source>Reviewed, of the mapped offences</source>
        <translation>Examinées, parmi les infractions mises en correspondance</translation>
    </message>
    <message>
        <source>With a definition, of the offences in scope</source>
        <translation>Avec une définition, parmi les infractions dans le champ</translation>
    </message>
    <message>
        <source>With a rationale, of the mapped offences</source>
        <translation>Avec une justification, parmi les infractions mises en correspondance</translation>
    </message>
    <message>
        <source>With rules cited, of the mapped offences</source>
        <translation>Avec des règles citées, parmi les infractions mises en correspondance</translation>
    </message>
    <message>
        <source>Categories of the ICCS that are used</source>
        <translation>Catégories de l’ICCS utilisées</translation>
    </message>
    <message>
        <source>Quality of the mapping by codes and by volume, %1</source>
        <translation>Qualité des correspondances par codes et par volume, %1</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Sur un total de</translation>
    </message>
    <message>
        <source>Share of codes</source>
        <translation>Part des codes</translation>
    </message>
    <message>
        <source>Share of volume</source>
        <translation>Part du volume</translation>
    </message>
    <message>
        <source>Volume: the counts that the list itself gives for its codes. A dash stands where it gives none.</source>
        <translation>Volume&#xa0;: les nombres de cas que la liste elle-même donne pour ses codes. Un tiret indique qu’elle n’en donne pas.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Share of the mapped codes in percent</source>
        <translation>Part des codes mis en correspondance, en pourcentage</translation>
    </message>
    <message>
        <source>Level %1, %2</source>
        <translation>Niveau %1, %2</translation>
    </message>
    <message>
        <source>Level of the categories reached</source>
        <translation>Niveau des catégories atteintes</translation>
    </message>
    <message>
        <source>One bar for each list, parted by the level of the classification that its mapped codes reach. The deeper, the more a table can tell.</source>
        <translation>Une barre par liste, divisée selon le niveau de la classification qu’atteignent ses codes mis en correspondance. Plus le niveau est profond, plus un tableau peut en dire.</translation>
    </message>
    <message>
        <source>Residual categories used by %1</source>
        <translation>Catégories résiduelles utilisées par %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>National codes</source>
        <translation>Codes nationaux</translation>
    </message>
    <message>
        <source>Every link to a residual is counted here, so an offence may stand in several rows. Many codes in one residual ask for a definition or a split.</source>
        <translation>Chaque lien vers une catégorie résiduelle est compté ici&#x202f;; une infraction peut donc figurer sur plusieurs lignes. De nombreux codes dans une même catégorie résiduelle appellent une définition ou une scission.</translation>
    </message>
    <message>
        <source>Data quality and coding</source>
        <translation>Qualité des données et codage</translation>
    </message>
    <message>
        <source>Coverage by codes and volume, levels, residual categories, unknown shares of coded tables, open findings and explanations.</source>
        <translation>Couverture par codes et par volume, niveaux, catégories résiduelles, parts non connues des tableaux codés, constats en suspens et explications.</translation>
    </message>
    <message>
        <source>A list of offences; coded tables where there are any.</source>
        <translation>Une liste d’infractions&#x202f;; des tableaux codés, s’il y en a.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Quality of the mapping</source>
        <translation>Qualité des correspondances</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Reste non couvert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Source of the share</source>
        <translation>Source de la part</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Examinateur</translation>
    </message>
    <message>
        <source>Correspondence of %1 with the ICCS</source>
        <translation>Correspondance de %1 avec l’ICCS</translation>
    </message>
    <message>
        <source>National code</source>
        <translation>Code national</translation>
    </message>
    <message>
        <source>National offence</source>
        <translation>Infraction nationale</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Justification</translation>
    </message>
    <message>
        <source>Offences of %1 without a category</source>
        <translation>Infractions de %1 sans catégorie</translation>
    </message>
    <message>
        <source>Why not mapped</source>
        <translation>Pourquoi sans correspondance</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Relations and statuses, %1</source>
        <translation>Relations et statuts, %1</translation>
    </message>
    <message>
        <source>Relation of the national code to the category</source>
        <translation>Relation du code national avec la catégorie</translation>
    </message>
    <message>
        <source>Status of the offence</source>
        <translation>Statut de l’infraction</translation>
    </message>
    <message>
        <source>Rules cited</source>
        <translation>Règles citées</translation>
    </message>
    <message>
        <source>No link cites a rule of mapping.</source>
        <translation>Aucun lien ne cite de règle de mise en correspondance.</translation>
    </message>
    <message>
        <source>Rules of mapping that links cite</source>
        <translation>Règles de mise en correspondance citées par les liens</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>The rules sum up what reviewers of national mappings apply; they are our own wording, no official text of UNODC.</source>
        <translation>Les règles résument ce qu’appliquent les examinateurs de correspondances nationales&#x202f;; la formulation est la nôtre, ce n’est pas un texte officiel de l’ONUDC.</translation>
    </message>
    <message>
        <source>How to read the tables</source>
        <translation>Comment lire les tableaux</translation>
    </message>
    <message>
        <source>“%1”: the national code and the category hold the same acts.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le code national et la catégorie contiennent les mêmes actes.</translation>
    </message>
    <message>
        <source>“%1”: the national code is a part of the category; its whole count may be added to it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le code national est une partie de la catégorie&#x202f;; la totalité de ses cas peut y être ajoutée.</translation>
    </message>
    <message>
        <source>“%1”: the national code holds other acts, too; its count says too much for the category.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: le code national contient aussi d’autres actes&#x202f;; son effectif est trop large pour la catégorie.</translation>
    </message>
    <message>
        <source>“%1”: each has acts that the other lacks.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: chacun contient des actes que l’autre n’a pas.</translation>
    </message>
    <message>
        <source>The numbers behind a relation say how many codes and categories are joined: n:1 means that several national codes go to one category.</source>
        <translation>Les nombres qui suivent une relation disent combien de codes et de catégories sont reliés&#xa0;: n:1 signifie que plusieurs codes nationaux vont dans une même catégorie.</translation>
    </message>
    <message>
        <source>“%1” links were signed by a reviewer. All others are work in progress.</source>
        <translation>Les liens au statut «&#xa0;%1&#xa0;» ont été signés par un examinateur. Tous les autres sont des travaux en cours.</translation>
    </message>
    <message>
        <source>Coverage by section</source>
        <translation>Couverture par section</translation>
    </message>
    <message>
        <source>Relations and statuses</source>
        <translation>Relations et statuts</translation>
    </message>
    <message>
        <source>Offences without a category</source>
        <translation>Infractions sans catégorie</translation>
    </message>
    <message>
        <source>Correspondence table</source>
        <translation>Table de correspondance</translation>
    </message>
    <message>
        <source>Correspondence table with rationale</source>
        <translation>Table de correspondance avec justification</translation>
    </message>
    <message>
        <source>Every national code with its category of the ICCS, the relation, the status and the reasons; codes without a category; coverage by section.</source>
        <translation>Chaque code national avec sa catégorie de l’ICCS, la relation, le statut et les motifs&#x202f;; codes sans catégorie&#x202f;; couverture par section.</translation>
    </message>
    <message>
        <source>A list of offences.</source>
        <translation>Une liste d’infractions.</translation>
    </message>
    <message>
        <source>Correspondence of national offences with the ICCS</source>
        <translation>Correspondance des infractions nationales avec l’ICCS</translation>
    </message>
    <message>
        <source>Lists of offences</source>
        <translation>Listes d’infractions</translation>
    </message>
    <message>
        <source>Offences</source>
        <translation>Infractions</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Taken in on</source>
        <translation>Importée le</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>the order of the ICCS</source>
        <translation>l’ordre de l’ICCS</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Counting rules of %1</source>
        <translation>Règles de comptage de %1</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>Moment at which an offence enters the statistics</source>
        <translation>Moment où une infraction entre dans les statistiques</translation>
    </message>
    <message>
        <source>Of several offences only the most serious is counted</source>
        <translation>De plusieurs infractions, seule la plus grave est comptée</translation>
    </message>
    <message>
        <source>Order of seriousness</source>
        <translation>Ordre de gravité</translation>
    </message>
    <message>
        <source>Attempts are counted with completed offences</source>
        <translation>Les tentatives sont comptées avec les infractions consommées</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>The ICCS asks every country to declare these rules, because they change the figures (ICCS 2015, p. 105-106).</source>
        <translation>L’ICCS demande à chaque pays de déclarer ces règles, parce qu’elles modifient les chiffres (ICCS 2015, p.&#xa0;105 et 106).</translation>
    </message>
    <message>
        <source>Counting rules</source>
        <translation>Règles de comptage</translation>
    </message>
    <message>
        <source>No counting rules are declared for this list. Figures counted from it cannot be compared with others until they are.</source>
        <translation>Aucune règle de comptage n’est déclarée pour cette liste. Tant qu’il n’y en a pas, les chiffres comptés à partir d’elle ne peuvent pas être comparés à d’autres.</translation>
    </message>
    <message>
        <source>by the base conduct</source>
        <translation>d’après le comportement de base</translation>
    </message>
    <message>
        <source>by the most serious conduct</source>
        <translation>d’après le comportement le plus grave</translation>
    </message>
    <message>
        <source>Principles of the mapping</source>
        <translation>Principes de la mise en correspondance</translation>
    </message>
    <message>
        <source>Decisions that differ between countries</source>
        <translation>Décisions qui diffèrent d’un pays à l’autre</translation>
    </message>
    <message>
        <source>Codes that hold several acts</source>
        <translation>Codes qui réunissent plusieurs actes</translation>
    </message>
    <message>
        <source>Least level of a category</source>
        <translation>Niveau minimal d’une catégorie</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>marked by a tag</source>
        <translation>signalées par une étiquette</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>non signalées</translation>
    </message>
    <message>
        <source>Methodology and counting rules</source>
        <translation>Méthodologie et règles de comptage</translation>
    </message>
    <message>
        <source>The metadata: sources, counting rules, attributes, layouts of record files, decision tables in words and answers to questions on method.</source>
        <translation>Les métadonnées&#xa0;: sources, règles de comptage, attributs, dessins des fichiers d’enregistrements, tables de décision mises en phrases et réponses aux questions sur la méthode.</translation>
    </message>
    <message>
        <source>A list of offences; counting rules, layouts, decision tables and answers to a questionnaire where there are any.</source>
        <translation>Une liste d’infractions&#x202f;; des règles de comptage, des dessins de fichier, des tables de décision et des réponses à un questionnaire, s’il y en a.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>cells asked for</source>
        <translation>cellules demandées</translation>
    </message>
    <message>
        <source>cells answered</source>
        <translation>cellules renseignées</translation>
    </message>
    <message>
        <source>errors without explanation</source>
        <translation>erreurs sans explication</translation>
    </message>
    <message>
        <source>findings explained</source>
        <translation>constats expliqués</translation>
    </message>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1, %2, par %3</translation>
    </message>
    <message>
        <source>Submissions so far</source>
        <translation>Transmissions à ce jour</translation>
    </message>
    <message>
        <source>The response has not been sent yet.</source>
        <translation>La réponse n’a pas encore été envoyée.</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Response to a questionnaire</source>
        <translation>Réponse à un questionnaire</translation>
    </message>
    <message>
        <source>The figures of a response with their statuses and earlier years, indicators with formulas, findings and explanations, flows and series.</source>
        <translation>Les chiffres d’une réponse avec leurs statuts et les années antérieures, les indicateurs avec leurs formules, les constats et les explications, les flux et les séries.</translation>
    </message>
    <message>
        <source>Answers to a questionnaire.</source>
        <translation>Des réponses à un questionnaire.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Mapped, not approved</source>
        <translation>Mises en correspondance, non approuvées</translation>
    </message>
    <message>
        <source>Offence codes</source>
        <translation>Codes d’infraction</translation>
    </message>
    <message>
        <source>Mapped offences by section, %1</source>
        <translation>Infractions mises en correspondance par section, %1</translation>
    </message>
    <message>
        <source>In residuals</source>
        <translation>Dans des résiduelles</translation>
    </message>
    <message>
        <source>Volume in residuals</source>
        <translation>Volume dans des résiduelles</translation>
    </message>
    <message>
        <source>An offence with several links counts once, at the link that is furthest in review and deepest in the classification. A dash means that there is nothing to take a share of.</source>
        <translation>Une infraction qui a plusieurs liens est comptée une seule fois, au lien le plus avancé dans l’examen et le plus profond dans la classification. Un tiret signifie qu’il n’y a rien dont calculer une part.</translation>
    </message>
    <message>
        <source>The lists in figures</source>
        <translation>Les listes en chiffres</translation>
    </message>
    <message>
        <source>Offences in scope</source>
        <translation>Infractions dans le champ</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mises en correspondance</translation>
    </message>
    <message>
        <source>Coverage, codes</source>
        <translation>Couverture, codes</translation>
    </message>
    <message>
        <source>Coverage, volume</source>
        <translation>Couverture, volume</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Examinées</translation>
    </message>
    <message>
        <source>Offences that are out of scope and rows that sum others are not counted. Approved: share of the offences in scope. Residuals and reviews: share of the mapped offences. A dash stands where the list gives no volumes.</source>
        <translation>Les infractions hors champ et les lignes qui en totalisent d’autres ne sont pas comptées. Approuvées&#xa0;: part des infractions dans le champ. Résiduelles et examinées&#xa0;: part des infractions mises en correspondance. Un tiret indique que la liste ne donne pas de volumes.</translation>
    </message>
    <message>
        <source>Mapped offence codes by section, %1</source>
        <translation>Codes d’infraction mis en correspondance par section, %1</translation>
    </message>
    <message>
        <source>Horizontal bars, one for each section of the ICCS: how many of the %1 mapped codes it has, approved ones first. The table below has the same numbers.</source>
        <translation>Barres horizontales, une par section de l’ICCS&#xa0;: combien des %1 codes mis en correspondance elle contient, les approuvés en premier. Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Answers to questions on method, %1</source>
        <translation>Réponses aux questions sur la méthode, %1</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The whole questionnaire</source>
        <translation>L’ensemble du questionnaire</translation>
    </message>
    <message>
        <source>Questions on method</source>
        <translation>Questions sur la méthode</translation>
    </message>
    <message>
        <source>The project has no answers to questions on method.</source>
        <translation>Le projet ne contient pas de réponses à des questions sur la méthode.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valeurs de %1</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What it gives</source>
        <translation>Ce qu’elle donne</translation>
    </message>
    <message>
        <source>What its texts mean</source>
        <translation>Ce que signifient ses textes</translation>
    </message>
    <message>
        <source>Rows are left out where the column “%1” says: %2.</source>
        <translation>Les lignes sont laissées de côté lorsque la colonne «&#xa0;%1&#xa0;» dit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>National attributes</source>
        <translation>Attributs nationaux</translation>
    </message>
    <message>
        <source>The project adds no attribute to those of the ICCS (Table II).</source>
        <translation>Le projet n’ajoute aucun attribut à ceux de l’ICCS (tableau II).</translation>
    </message>
    <message>
        <source>Beside the disaggregating variables of the ICCS (Table II) the project uses these attributes of its own.</source>
        <translation>Outre les variables de désagrégation de l’ICCS (tableau II), le projet utilise les attributs suivants, qui lui sont propres.</translation>
    </message>
    <message>
        <source>Record files</source>
        <translation>Fichiers d’enregistrements</translation>
    </message>
    <message>
        <source>A row of the file is: %1.</source>
        <translation>Une ligne du fichier est&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project has no layout of a record file.</source>
        <translation>Le projet n’a aucun dessin de fichier d’enregistrements.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>p: provisional; s: suppressed because the count is small; n.a.: not available; n.ap.: not applicable; –: not filled in.</source>
        <translation>p&#xa0;: provisoire&#x202f;; s&#xa0;: confidentiel (secret statistique), car l’effectif est petit&#x202f;; n.d.&#xa0;: non disponible&#x202f;; s.o.&#xa0;: sans objet&#x202f;; –&#xa0;: non rempli.</translation>
    </message>
    <message>
        <source>n.a.</source>
        <translation>n.d.</translation>
    </message>
    <message>
        <source>n.ap.</source>
        <translation>s.o.</translation>
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
        <translation>Cellules par statut</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Toutes les cellules</translation>
    </message>
    <message>
        <source>The figures</source>
        <translation>Les chiffres</translation>
    </message>
    <message>
        <source>Tables and rows without any answer are left out. Years before those of this questionnaire come from earlier collections.</source>
        <translation>Les tableaux et les lignes sans aucune réponse sont omis. Les années antérieures à celles de ce questionnaire proviennent de collectes antérieures.</translation>
    </message>
    <message>
        <source>It decides about these offences of %1: %2.</source>
        <translation>Elle décide de ces infractions de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It decides about the offences of %1 under the headings: %2.</source>
        <translation>Elle décide des infractions de %1 classées sous les rubriques&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It decides about all offences of %1.</source>
        <translation>Elle décide de toutes les infractions de %1.</translation>
    </message>
    <message>
        <source>For each record one row at most fits.</source>
        <translation>Pour chaque enregistrement, une ligne au plus convient.</translation>
    </message>
    <message>
        <source>The first row that fits decides.</source>
        <translation>La première ligne qui convient décide.</translation>
    </message>
    <message>
        <source>Several rows may fit if they say the same.</source>
        <translation>Plusieurs lignes peuvent convenir si elles disent la même chose.</translation>
    </message>
    <message>
        <source>All rows that fit add what they say.</source>
        <translation>Toutes les lignes qui conviennent ajoutent ce qu’elles disent.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>In all other cases: %1</source>
        <translation>Dans tous les autres cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>In any case: %1</source>
        <translation>Dans tous les cas&#xa0;: %1</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <translation>Si %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>Auteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tables de décision</translation>
    </message>
    <message>
        <source>Where a national code holds acts of several categories, a decision table looks at the record: its facts, such as the outcome or the age of the victim, decide.</source>
        <translation>Lorsqu’un code national contient des actes de plusieurs catégories, une table de décision examine l’enregistrement&#xa0;: ce sont ses faits, comme le résultat ou l’âge de la victime, qui décident.</translation>
    </message>
    <message>
        <source>The project has none.</source>
        <translation>Le projet n’en a pas.</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>When the offence is first reported (input)</source>
        <translation>Lorsque l’infraction est signalée pour la première fois (entrée)</translation>
    </message>
    <message>
        <source>During the investigation (process)</source>
        <translation>Pendant l’enquête (processus)</translation>
    </message>
    <message>
        <source>When the investigation is closed (output)</source>
        <translation>À la clôture de l’enquête (sortie)</translation>
    </message>
    <message>
        <source>Annex %1: %2</source>
        <translation>Annexe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The tables have %1 links. Here they are counted by section; the workbook of this report (XLSX) has them all.</source>
        <translation>Les tables contiennent %1 liens. Ils sont comptés ici par section&#xa0;; le classeur de ce rapport (XLSX) les contient tous.</translation>
    </message>
    <message>
        <source>The changes stand in the project: “iccs history” and the page History show who changed what and when.</source>
        <translation>Les modifications figurent dans le projet&#xa0;: «&#xa0;iccs history&#xa0;» et la page Historique montrent qui a modifié quoi et quand.</translation>
    </message>
    <message>
        <source>Quality frameworks</source>
        <translation>Cadres de qualité</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non déclaré</translation>
    </message>
    <message>
        <source>Questions in the frameworks of quality</source>
        <translation>Les questions dans les cadres de qualité</translation>
    </message>
    <message>
        <source>The letter is the level of the NQAF, the number the principle. The assignment is ours; numbers of the NQAF were written from memory.</source>
        <translation>La lettre est le niveau du NQAF, le nombre est le principe. Le rattachement est le nôtre&#xa0;; les numéros du NQAF ont été écrits de mémoire.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Classification used</source>
        <translation>Classification utilisée</translation>
    </message>
    <message>
        <source>Unit and moment of counting</source>
        <translation>Unité et moment du comptage</translation>
    </message>
    <message>
        <source>Reference period</source>
        <translation>Période de référence</translation>
    </message>
    <message>
        <source>Source data</source>
        <translation>Données sources</translation>
    </message>
    <message>
        <source>Fingerprint of the source file</source>
        <translation>Empreinte du fichier source</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>Dernière mise à jour</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Revision of the list</source>
        <translation>Révision de la liste</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The newest changes of the project</source>
        <translation>Les modifications les plus récentes du projet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Things changed</source>
        <translation>Éléments modifiés</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteintes</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Categories without a code</source>
        <translation>Catégories sans code</translation>
    </message>
    <message>
        <source>Why categories have no national code</source>
        <translation>Pourquoi des catégories n’ont pas de code national</translation>
    </message>
    <message>
        <source>National codes reach %1 of the %2 categories. A category without a code is no fault where the law knows no such act; then the reason should be written down.</source>
        <translation>Les codes nationaux atteignent %1 des %2 catégories. Une catégorie sans code n’est pas une erreur si la loi ne connaît pas un tel acte&#xa0;; le motif devrait alors être mis par écrit.</translation>
    </message>
    <message>
        <source>Share of the national codes in scope that have a category in the section</source>
        <translation>Part des codes nationaux dans le champ qui ont une catégorie dans la section</translation>
    </message>
    <message>
        <source>No code ends in a residual category.</source>
        <translation>Aucun code n’aboutit dans une catégorie résiduelle.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Residual categories with the most codes</source>
        <translation>Catégories résiduelles comptant le plus de codes</translation>
    </message>
    <message>
        <source>same category</source>
        <translation>même catégorie</translation>
    </message>
    <message>
        <source>other level of the same branch</source>
        <translation>autre niveau de la même branche</translation>
    </message>
    <message>
        <source>other category of the same section</source>
        <translation>autre catégorie de la même section</translation>
    </message>
    <message>
        <source>other section</source>
        <translation>autre section</translation>
    </message>
    <message>
        <source>Only the largest %1 of %2 stand here.</source>
        <translation>Seule la partie la plus importante figure ici&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Shared provisions</source>
        <translation>Dispositions communes</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Même catégorie</translation>
    </message>
    <message>
        <source>Provisions to which the institutions give different categories</source>
        <translation>Dispositions auxquelles les institutions donnent des catégories différentes</translation>
    </message>
    <message>
        <source>Provision or name</source>
        <translation>Disposition ou nom</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>No link is in dispute.</source>
        <translation>Aucun lien n’est contesté.</translation>
    </message>
    <message>
        <source>No provision or name stands in the lists of two institutions, so nothing can be compared: import a second list with its legal provisions.</source>
        <translation>Aucune disposition ni aucun nom ne figure dans les listes de deux institutions, rien ne peut donc être comparé&#xa0;: importez une deuxième liste avec ses dispositions légales.</translation>
    </message>
    <message>
        <source>The institutions give every shared provision the same category.</source>
        <translation>Les institutions donnent la même catégorie à toutes les dispositions communes.</translation>
    </message>
    <message>
        <source>Cases at stake: those recorded under the codes and categories that the entry names. Nothing stands there where the lists give no counts.</source>
        <translation>Cas en jeu&#xa0;: ceux qui sont enregistrés sous les codes et les catégories que nomme l’entrée. Rien n’y figure lorsque les listes ne donnent pas d’effectifs.</translation>
    </message>
    <message>
        <source>%1 of %2 national codes in scope have no ICCS category yet (%3).</source>
        <translation>%1 codes nationaux sur les %2 du champ n’ont pas encore de catégorie de l’ICCS (%3).</translation>
    </message>
    <message>
        <source>%4 of the mapped cases end in residual categories; the largest is %1 with %2 cases (%3).</source>
        <translation>Les catégories résiduelles reçoivent %4 des cas mis en correspondance&#xa0;; la plus importante est %1 avec %2 cas (%3).</translation>
    </message>
    <message>
        <source>%4 of the mapped codes end in residual categories; the largest is %1 with %2 codes (%3).</source>
        <translation>Les catégories résiduelles reçoivent %4 des codes mis en correspondance&#xa0;; la plus importante est %1 avec %2 codes (%3).</translation>
    </message>
    <message>
        <source>%1 (median level %2 of 4)</source>
        <translation>%1 (niveau médian %2 sur 4)</translation>
    </message>
    <message>
        <source>The checks of the tables report %1 open errors.</source>
        <translation>Erreurs en suspens signalées par les contrôles des tables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Found by the program; no person has confirmed it yet.</source>
        <translation>Constaté par le programme&#xa0;; personne ne l’a encore confirmé.</translation>
    </message>
    <message>
        <source>Known errors of the ICCS at categories that the lists use</source>
        <translation>Erreurs connues de l’ICCS dans des catégories que les listes utilisent</translation>
    </message>
    <message>
        <source>None concerns a category in use.</source>
        <translation>Aucune ne concerne une catégorie utilisée.</translation>
    </message>
    <message>
        <source>Register of gaps and errors of the ICCS</source>
        <translation>Registre des lacunes et erreurs de l’ICCS</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>The register that comes with the program is among them; “iccs assessment gaps” writes all entries into a table.</source>
        <translation>Le registre fourni avec le programme y est compris&#xa0;; «&#xa0;iccs assessment gaps&#xa0;» écrit toutes les entrées dans un tableau.</translation>
    </message>
    <message>
        <source>Found in this country</source>
        <translation>Constatées dans ce pays</translation>
    </message>
    <message>
        <source>The country as a whole</source>
        <translation>Le pays dans son ensemble</translation>
    </message>
    <message>
        <source>Nothing is recorded yet on “%1”: enter it on the page Assessment.</source>
        <translation>Rien n’est encore consigné sur «&#xa0;%1&#xa0;»&#xa0;: saisissez-le à la page Évaluation.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Quality measures</source>
        <translation>Mesures de qualité</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Qui a répondu</translation>
    </message>
    <message>
        <source>Answers by institution</source>
        <translation>Réponses par institution</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Levels that the program computes from the tables are not among these answers.</source>
        <translation>Les niveaux que le programme calcule à partir des tables ne sont pas compris dans ces réponses.</translation>
    </message>
    <message>
        <source>How levels are given</source>
        <translation>Comment les niveaux sont donnés</translation>
    </message>
    <message>
        <source>What is not covered</source>
        <translation>Ce qui n’est pas couvert</translation>
    </message>
    <message>
        <source>Questions answered in full: %1 of %2.</source>
        <translation>Questions répondues en entier&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Not or not by all answered are:</source>
        <translation>Sans réponse, ou sans réponse de toutes les institutions&#xa0;:</translation>
    </message>
    <message>
        <source>Answers that count otherwise than given</source>
        <translation>Réponses qui ne comptent pas telles qu’elles ont été données</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Closing evidence</source>
        <translation>Éléments probants de clôture</translation>
    </message>
    <message>
        <source>Items closed</source>
        <translation>Éléments clos</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>Pertinence</translation>
    </message>
    <message>
        <source>Accuracy and reliability</source>
        <translation>Exactitude et fiabilité</translation>
    </message>
    <message>
        <source>Timeliness and punctuality</source>
        <translation>Actualité et ponctualité</translation>
    </message>
    <message>
        <source>Coherence and comparability</source>
        <translation>Cohérence et comparabilité</translation>
    </message>
    <message>
        <source>Accessibility and clarity</source>
        <translation>Accessibilité et clarté</translation>
    </message>
    <message>
        <source>Computed figures</source>
        <translation>Chiffres calculés</translation>
    </message>
    <message>
        <source>The assessment has no question on this criterion.</source>
        <translation>L’évaluation n’a pas de question sur ce critère.</translation>
    </message>
    <message>
        <source>Checks made</source>
        <translation>Contrôles effectués</translation>
    </message>
    <message>
        <source>Findings that a person has explained are not among them; the report “%1” lists them all.</source>
        <translation>Les constats qu’une personne a expliqués n’y sont pas compris&#xa0;; le rapport «&#xa0;%1&#xa0;» les énumère tous.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Levels are 0 to 4; of several answers the median stands first and the lowest and highest in brackets.</source>
        <translation>Les niveaux vont de 0 à 4&#xa0;; s’il y a plusieurs réponses, la médiane figure en premier, puis le plus bas et le plus haut entre parenthèses.</translation>
    </message>
    <message>
        <source>%1 Levels now: %2.</source>
        <translation>%1 Niveaux actuels&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Levels now</source>
        <translation>Niveaux actuels</translation>
    </message>
    <message>
        <source>Proposed actions</source>
        <translation>Actions proposées</translation>
    </message>
    <message>
        <source>The program proposes these actions because of the levels reached; nobody has decided on them. On the page Assessment a person takes them over, changes or drops them.</source>
        <translation>Le programme propose ces actions en raison des niveaux atteints&#xa0;; personne ne les a décidées. À la page Évaluation, une personne les reprend, les modifie ou les écarte.</translation>
    </message>
    <message>
        <source>The source in short</source>
        <translation>La source en bref</translation>
    </message>
    <message>
        <source>Years with counts</source>
        <translation>Années avec effectifs</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Victime</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation>Auteur de l’infraction</translation>
    </message>
    <message>
        <source>Data description</source>
        <translation>Description des données</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>In the records</source>
        <translation>Dans les enregistrements</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>Can be filled</source>
        <translation>Peuvent être remplies</translation>
    </message>
    <message>
        <source>No record file of this source is described, so the program cannot tell which details it holds: add its layout on the page Data and coding.</source>
        <translation>Aucun fichier d’enregistrements de cette source n’est décrit, le programme ne peut donc pas dire quels détails elle contient&#xa0;: ajoutez son dessin de fichier à la page Données et codage.</translation>
    </message>
    <message>
        <source>Main findings</source>
        <translation>Principaux constats</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Institutions and their lists</source>
        <translation>Les institutions et leurs listes</translation>
    </message>
    <message>
        <source>Laws</source>
        <translation>Lois</translation>
    </message>
    <message>
        <source>Legal provisions behind the codes</source>
        <translation>Dispositions légales sur lesquelles reposent les codes</translation>
    </message>
    <message>
        <source>With a provision</source>
        <translation>Avec une disposition</translation>
    </message>
    <message>
        <source>Different provisions</source>
        <translation>Dispositions différentes</translation>
    </message>
    <message>
        <source>With dates in force</source>
        <translation>Avec dates de validité</translation>
    </message>
    <message>
        <source>No list says which legal provision a code stands for. With provisions, the lists of institutions can be compared article by article; import them as a column of the lists.</source>
        <translation>Aucune liste ne dit à quelle disposition légale correspond un code. Avec les dispositions, les listes des institutions peuvent être comparées article par article&#xa0;; importez-les comme colonne des listes.</translation>
    </message>
    <message>
        <source>Rows that sum others are not counted.</source>
        <translation>Les lignes qui en totalisent d’autres ne sont pas comptées.</translation>
    </message>
    <message>
        <source>No questionnaire of the project has the totals of persons at two stages or more, so the way from the police to prison cannot be drawn yet: fill them in on the page Questionnaire.</source>
        <translation>Aucun questionnaire du projet n’a les totaux de personnes à deux étapes ou plus&#xa0;; le parcours de la police à la prison ne peut donc pas encore être tracé&#xa0;: remplissez-les à la page Questionnaire.</translation>
    </message>
    <message>
        <source>None of the assessments says anything here.</source>
        <translation>Aucune des évaluations ne dit quoi que ce soit ici.</translation>
    </message>
    <message>
        <source>These assessments were made with different questions or versions: %1. The same level can mean different things. Do not compare levels between them, and do not rank.</source>
        <translation>Ces évaluations ont été faites avec des questions ou des versions différentes&#xa0;: %1. Un même niveau peut signifier des choses différentes. Ne comparez pas les niveaux entre elles et n’établissez pas de classement.</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Phases</translation>
    </message>
    <message>
        <source>Phases of adoption, closed and open</source>
        <translation>Phases d’adoption, closes et ouvertes</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Phase reached</source>
        <translation>Phase atteinte</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>encore aucune</translation>
    </message>
    <message>
        <source>Levels by dimension</source>
        <translation>Niveaux par dimension</translation>
    </message>
    <message>
        <source>Median level of each dimension</source>
        <translation>Niveau médian de chaque dimension</translation>
    </message>
    <message>
        <source>One row for each dimension, one mark for each assessment at its median level. The table below has the same numbers.</source>
        <translation>Une ligne par dimension et, sur celle-ci, une marque par évaluation à son niveau médian. Le tableau ci-dessous contient les mêmes chiffres.</translation>
    </message>
    <message>
        <source>Median level, and from lowest to highest</source>
        <translation>Niveau médian, et du plus bas au plus haut</translation>
    </message>
    <message>
        <source>Implementation assessment</source>
        <translation>Évaluation de la mise en œuvre</translation>
    </message>
    <message>
        <source>How far the country has come with the ICCS: phase reached, findings and recommendations, tables measured, sources, quality, practices, challenges, gaps of the ICCS and road map.</source>
        <translation>Où en est le pays avec l’ICCS&#xa0;: phase atteinte, constats et recommandations, mesure des tables, sources, qualité, pratiques, difficultés, lacunes de l’ICCS et feuille de route.</translation>
    </message>
    <message>
        <source>A list of offences; answers and entries of the page Assessment where there are any.</source>
        <translation>Une liste d’infractions&#xa0;; des réponses et des entrées de la page Évaluation, s’il y en a.</translation>
    </message>
    <message>
        <source>One-page summary for a minister</source>
        <translation>Résumé d’une page pour un ministre</translation>
    </message>
    <message>
        <source>The assessment on one page: the phase reached, key figures, the level of each dimension, what works, what does not, and the decisions asked for.</source>
        <translation>L’évaluation en une page&#xa0;: la phase atteinte, les chiffres clés, le niveau de chaque dimension, ce qui fonctionne, ce qui ne fonctionne pas et les décisions demandées.</translation>
    </message>
    <message>
        <source>Answers of the assessment, or a list of offences.</source>
        <translation>Des réponses de l’évaluation, ou une liste d’infractions.</translation>
    </message>
    <message>
        <source>The project has no answers of an assessment and no list.</source>
        <translation>Le projet ne contient ni réponses d’une évaluation ni liste.</translation>
    </message>
    <message>
        <source>Answer questions of the assessment, or import a list and map it.</source>
        <translation>Répondez à des questions de l’évaluation, ou importez une liste et mettez-la en correspondance.</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation>Évaluations côte à côte</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Chiffres clés</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>National lists differ in how finely they divide offences, so shares of codes say more about a list than about a country.</source>
        <translation>Les listes nationales divisent les infractions avec plus ou moins de finesse&#xa0;; les parts de codes en disent donc plus sur une liste que sur un pays.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Éléments probants</translation>
    </message>
    <message>
        <source>Answers and what they rest on</source>
        <translation>Les réponses et ce sur quoi elles reposent</translation>
    </message>
    <message>
        <source>Number of</source>
        <translation>Nombre de</translation>
    </message>
    <message>
        <source>Levels given</source>
        <translation>Niveaux donnés</translation>
    </message>
    <message>
        <source>of these computed or with evidence</source>
        <translation>dont calculés ou avec éléments probants</translation>
    </message>
    <message>
        <source>Challenges</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Good practices</source>
        <translation>Bonnes pratiques</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Avantages</translation>
    </message>
    <message>
        <source>Actions of the road map</source>
        <translation>Actions de la feuille de route</translation>
    </message>
    <message>
        <source>Gaps of the ICCS that several share</source>
        <translation>Lacunes de l’ICCS communes à plusieurs pays</translation>
    </message>
    <message>
        <source>These gaps meet offences in two countries or more; each cell has the national codes concerned and the cases behind them.</source>
        <translation>Ces lacunes touchent des infractions dans deux pays ou plus&#xa0;; chaque cellule contient les codes nationaux concernés et les cas correspondants.</translation>
    </message>
    <message>
        <source>Shared gaps of the ICCS</source>
        <translation>Lacunes communes de l’ICCS</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>%1 codes, %2 cases</source>
        <translation>%1 codes, %2 cas</translation>
    </message>
    <message>
        <source>%1 codes</source>
        <translation>%1 codes</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Impression de « %1 »</translation>
    </message>
    <message>
        <source>Making the report “%1”</source>
        <translation>Établissement du rapport «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The report was to be printed.</source>
        <translation>Impression du rapport.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>L’imprimante ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>Look at the printer, or save the report as PDF and print that.</source>
        <translation>Vérifiez l’imprimante, ou enregistrez le rapport en PDF et imprimez ce fichier.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>What ends in a residual category is counted, but cannot be told from other acts there. Of all that is mapped this is %1; residual categories in use: %2.</source>
        <translation>Ce qui finit dans une catégorie résiduelle est compté, mais ne s’y distingue pas d’autres actes. De tout ce qui a une correspondance, cela fait %1 ; catégories résiduelles utilisées : %2.</translation>
    </message>
    <message>
        <source>What has nothing to measure is left out.</source>
        <translation>Ce qui n’offre rien à mesurer est omis.</translation>
    </message>
    <message>
        <source>The project has no list of offences of: %1. No figure below is computed from lists of theirs.</source>
        <translation>Le projet n’a pas de liste d’infractions pour : %1. Aucun chiffre ci-dessous n’est calculé à partir de leurs listes.</translation>
    </message>
</context>
<context>
    <name>reportspage::CompareAssessmentsDialog</name>
    <message>
        <source>Compare assessments</source>
        <translation>Comparer des évaluations</translation>
    </message>
    <message>
        <source>Files that are compared</source>
        <translation>Fichiers comparés</translation>
    </message>
    <message>
        <source>&amp;Add a file…</source>
        <translation>&amp;Ajouter un fichier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Projects and exported assessments (*.iccs *.json)</source>
        <translation>Projets et évaluations exportées (*.iccs *.json)</translation>
    </message>
    <message>
        <source>Two files or more are compared</source>
        <translation>Deux fichiers ou plus sont comparés</translation>
    </message>
    <message>
        <source>Add projects, or assessments that were exported from them. Files are read as they were saved last.</source>
        <translation>Ajoutez des projets, ou des évaluations qui en ont été exportées. Les fichiers sont lus tels qu’ils ont été enregistrés en dernier.</translation>
    </message>
</context>
<context>
    <name>reportspage::OptionsForm</name>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Lis&amp;te</translation>
    </message>
    <message>
        <source>&amp;Questionnaire</source>
        <translation>&amp;Questionnaire</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>A&amp;nnées</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>A&amp;uteur</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
</context>
<context>
    <name>reportspage::PageView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>The pages are pictures. A screen reader reads the report saved as HTML.</source>
        <translation>Les pages sont des images. Un lecteur d’écran lit le rapport enregistré en HTML.</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewBar</name>
    <message>
        <source>Contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Go to a heading</source>
        <translation>Aller à un titre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>page ... of ...</comment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>reportspage::PreviewPane</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>%1 was written (%2).</source>
        <comment>file name, size</comment>
        <translation>%1 a été écrit (%2).</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Le rapport a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>Éta&amp;blir à nouveau</translation>
    </message>
    <message>
        <source>&amp;HTML, for browsers and screen readers…</source>
        <translation>&amp;HTML, pour les navigateurs et les lecteurs d’écran…</translation>
    </message>
    <message>
        <source>&amp;PDF, as it is shown here…</source>
        <translation>&amp;PDF, tel qu’affiché ici…</translation>
    </message>
    <message>
        <source>&amp;ODT, for LibreOffice Writer…</source>
        <translation>&amp;ODT, pour LibreOffice Writer…</translation>
    </message>
    <message>
        <source>&amp;DOCX, for Microsoft Word…</source>
        <translation>&amp;DOCX, pour Microsoft Word…</translation>
    </message>
    <message>
        <source>&amp;XLSX, the tables alone…</source>
        <translation>&amp;XLSX, les tableaux seuls…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primer…</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Enregistrer sous</translation>
    </message>
    <message>
        <source>The report was not made to its end</source>
        <translation>Le rapport n’a pas été établi jusqu’au bout</translation>
    </message>
    <message>
        <source>It was stopped. Make it again when there is time.</source>
        <translation>L’opération a été arrêtée. Établissez-le à nouveau quand vous en aurez le temps.</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>Le rapport est en cours d’établissement.</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Something it needs is missing</source>
        <translation>Il manque quelque chose de nécessaire</translation>
    </message>
    <message>
        <source>Can be made</source>
        <translation>Peut être établi</translation>
    </message>
    <message>
        <source>It needs: %1</source>
        <translation>Conditions requises&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>reportspage::ReportsPage</name>
    <message>
        <source>Answer a questionnaire on the page “Questionnaire” first.</source>
        <translation>Répondez d’abord à un questionnaire à la page «&#xa0;Questionnaire&#xa0;».</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>%1 asks for the attribute &quot;%2&quot;, which is not there.</source>
        <translation>%1 demande l’attribut «&#xa0;%2&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>Add the attribute to the dictionary or correct its name.</source>
        <translation>Ajoutez l’attribut au dictionnaire ou corrigez son nom.</translation>
    </message>
    <message>
        <source>%1 names &quot;%2&quot;, which is no value of &quot;%3&quot;.</source>
        <translation>%1 mentionne «&#xa0;%2&#xa0;», qui n’est pas une valeur de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Its values are: %1.</source>
        <translation>Ses valeurs sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has the interval %2, which cuts through a band of &quot;%3&quot;.</source>
        <translation>%1 contient l’intervalle %2, qui coupe une tranche de «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Write limits at which bands begin or end, such as [18..65), or divide the bands of the attribute.</source>
        <translation>Écrivez des limites auxquelles des tranches commencent ou finissent, par exemple [18..65), ou divisez les tranches de l’attribut.</translation>
    </message>
    <message>
        <source>%1 accepts no value of &quot;%2&quot;.</source>
        <translation>%1 n’accepte aucune valeur de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Name a value, or write - for any value.</source>
        <translation>Indiquez une valeur, ou écrivez - pour n’importe quelle valeur.</translation>
    </message>
    <message>
        <source>%1 and %3 both say %2 where %5, so one of them is too much there; for example a record with %6.</source>
        <translation>%1 et %3 donnent toutes deux %2 pour %5&#x202f;; l’une d’elles y est donc de trop&#x202f;; par exemple un enregistrement avec %6.</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4, one of which lies below the other, where %5; for example a record with %6.</source>
        <translation>%1 donne %2 et %3 donne %4, l’une de ces catégories relevant de l’autre, pour %5&#x202f;; par exemple un enregistrement avec %6.</translation>
    </message>
    <message>
        <source>%1 says %2 and %3 says %4 where %5; for example a record with %6.</source>
        <translation>%1 donne %2 et %3 donne %4 pour %5&#x202f;; par exemple un enregistrement avec %6.</translation>
    </message>
    <message>
        <source>No row answers where something is not known: %1 (combinations: %3); for example a record with %2.</source>
        <translation>Aucune ligne ne répond lorsqu’un élément n’est pas connu&#xa0;: %1 (combinaisons&#xa0;: %3)&#x202f;; par exemple un enregistrement avec %2.</translation>
    </message>
    <message>
        <source>No row answers where %1 (combinations: %3); for example a record with %2.</source>
        <translation>Aucune ligne ne répond pour %1 (combinaisons&#xa0;: %3)&#x202f;; par exemple un enregistrement avec %2.</translation>
    </message>
    <message>
        <source>%1 fits no record, because one of its cells accepts no value or it has an error.</source>
        <translation>%1 ne correspond à aucun enregistrement, car l’une de ses cellules n’accepte aucune valeur ou contient une erreur.</translation>
    </message>
    <message>
        <source>%1 and %2 both say %3 and differ in one attribute only; one row could say it where %4, for example of a record with %5.</source>
        <translation>%1 et %2 donnent toutes deux %3 et ne diffèrent que par un attribut&#x202f;; une seule ligne suffirait pour %4, par exemple pour un enregistrement avec %5.</translation>
    </message>
    <message>
        <source>%1 answers only what cannot occur: %2; for example a record with %3.</source>
        <translation>%1 ne répond qu’à ce qui ne peut pas se présenter&#xa0;: %2&#x202f;; par exemple un enregistrement avec %3.</translation>
    </message>
    <message>
        <source>%1 is never reached, because %2 before it takes all of its records; for example one with %3.</source>
        <translation>%1 n’est jamais atteinte, car %2, placée avant elle, prend tous ses enregistrements&#x202f;; par exemple un enregistrement avec %3.</translation>
    </message>
    <message>
        <source>%1 is never reached; for example no record with %2 comes to it.</source>
        <translation>%1 n’est jamais atteinte&#x202f;; par exemple, aucun enregistrement avec %2 ne lui parvient.</translation>
    </message>
    <message>
        <source>%1 is never reached, because rows before it together take all of its records (%2); for example one with %3.</source>
        <translation>%1 n’est jamais atteinte, car des lignes placées avant elle prennent ensemble tous ses enregistrements (%2)&#x202f;; par exemple un enregistrement avec %3.</translation>
    </message>
    <message>
        <source>Line %1 stands before the first table.</source>
        <translation>La ligne %1 du fichier se trouve avant la première table.</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id.</source>
        <translation>Commencez par une ligne «&#xa0;table&#xa0;» avec son identifiant.</translation>
    </message>
    <message>
        <source>Line %1 begins with &quot;%2&quot;, which is no keyword.</source>
        <translation>La ligne %1 du fichier commence par «&#xa0;%2&#xa0;», qui n’est pas un mot-clé.</translation>
    </message>
    <message>
        <source>The keywords are table, scope, policy, rationale, author, columns, row, default and impossible.</source>
        <translation>Les mots-clés sont table, scope, policy, rationale, author, columns, row, default et impossible.</translation>
    </message>
    <message>
        <source>Line %1: the table has no id, or the id of another.</source>
        <translation>Ligne %1 du fichier&#xa0;: la table n’a pas d’identifiant, ou a celui d’une autre.</translation>
    </message>
    <message>
        <source>Write an id of its own after &quot;table&quot;.</source>
        <translation>Écrivez après «&#xa0;table&#xa0;» un identifiant qui lui soit propre.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no hit policy.</source>
        <translation>Ligne %1 du fichier&#xa0;: «&#xa0;%2&#xa0;» n’est pas une politique de déclenchement (hit policy).</translation>
    </message>
    <message>
        <source>Write unique, first, any or collect.</source>
        <translation>Écrivez unique, first, any ou collect.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no scope.</source>
        <translation>Ligne %1 du fichier&#xa0;: «&#xa0;%2&#xa0;» n’est pas un champ d’application.</translation>
    </message>
    <message>
        <source>Write offence, group, family or list.</source>
        <translation>Écrivez offence, group, family ou list.</translation>
    </message>
    <message>
        <source>Line %1 stands before the line &quot;columns&quot;.</source>
        <translation>La ligne %1 du fichier se trouve avant la ligne «&#xa0;columns&#xa0;».</translation>
    </message>
    <message>
        <source>Name the columns of the table first.</source>
        <translation>Indiquez d’abord les colonnes de la table.</translation>
    </message>
    <message>
        <source>%1 gives a category, but the table collects tags.</source>
        <translation>%1 donne une catégorie, mais la table recueille des étiquettes.</translation>
    </message>
    <message>
        <source>Leave the category out, or choose another hit policy.</source>
        <translation>Retirez la catégorie, ou choisissez une autre politique de déclenchement (hit policy).</translation>
    </message>
    <message>
        <source>%1 gives a category and says &quot;out of scope&quot;.</source>
        <translation>%1 donne une catégorie et indique «&#xa0;out of scope&#xa0;» (hors champ).</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Gardez l’une des deux indications.</translation>
    </message>
    <message>
        <source>%1 sets no tag and no flag.</source>
        <translation>%1 ne définit ni étiquette ni indicateur.</translation>
    </message>
    <message>
        <source>Write the tags, or remove the row.</source>
        <translation>Écrivez les étiquettes, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>%1 gives no category.</source>
        <translation>%1 ne donne pas de catégorie.</translation>
    </message>
    <message>
        <source>Write an ICCS code or &quot;out of scope&quot;.</source>
        <translation>Écrivez un code ICCS ou «&#xa0;out of scope&#xa0;» (hors champ).</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot;, which is no tag of the classification.</source>
        <translation>%1 définit «&#xa0;%2&#xa0;», qui n’est pas une étiquette de la classification.</translation>
    </message>
    <message>
        <source>Write a tag such as event.At.</source>
        <translation>Écrivez une étiquette telle que event.At.</translation>
    </message>
    <message>
        <source>%1 sets &quot;%2&quot; to &quot;%3&quot;, which is none of its values.</source>
        <translation>%1 donne à «&#xa0;%2&#xa0;» la valeur «&#xa0;%3&#xa0;», qui n’est pas l’une de ses valeurs.</translation>
    </message>
    <message>
        <source>Choose one of the values that the classification prints.</source>
        <translation>Choisissez l’une des valeurs indiquées par la classification.</translation>
    </message>
    <message>
        <source>%1 gives %2, which the classification does not have.</source>
        <translation>%1 donne %2, qui n’existe pas dans la classification.</translation>
    </message>
    <message>
        <source>Look the code up in the classification.</source>
        <translation>Recherchez le code dans la classification.</translation>
    </message>
    <message>
        <source>Line %1 has no code.</source>
        <translation>La ligne %1 du fichier n’a pas de code.</translation>
    </message>
    <message>
        <source>Write the national code in the first column.</source>
        <translation>Écrivez le code national dans la première colonne.</translation>
    </message>
    <message>
        <source>Line %1: the rule &quot;%2&quot; cannot be read.</source>
        <translation>Ligne %1 du fichier&#xa0;: la règle «&#xa0;%2&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Write attribute=value, attribute in(a;b), OTHERWISE or TRUE.</source>
        <translation>Écrivez attribute=value, attribute in(a;b), OTHERWISE ou TRUE.</translation>
    </message>
    <message>
        <source>Line %1 asks for &quot;%2&quot; twice.</source>
        <translation>La ligne %1 du fichier demande deux fois «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Write one condition for each attribute.</source>
        <translation>Écrivez une seule condition par attribut.</translation>
    </message>
    <message>
        <source>The rules of &quot;%1&quot; were to be read.</source>
        <translation>Lecture des règles de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It begins with &quot;%1&quot;.</source>
        <translation>Le fichier commence par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Begin with a line &quot;table&quot; and its id, or with the columns code, group, priority, rule, iccs, tags, advice.</source>
        <translation>Commencez par une ligne «&#xa0;table&#xa0;» avec son identifiant, ou par les colonnes code, group, priority, rule, iccs, tags, advice.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La table</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot; in two columns.</source>
        <translation>La table demande «&#xa0;%1&#xa0;» dans deux colonnes.</translation>
    </message>
    <message>
        <source>Remove one of the columns; the first one counts.</source>
        <translation>Supprimez l’une des colonnes&#x202f;; la première est retenue.</translation>
    </message>
    <message>
        <source>The table asks for &quot;%1&quot;, which has no values.</source>
        <translation>La table demande «&#xa0;%1&#xa0;», qui n’a pas de valeurs.</translation>
    </message>
    <message>
        <source>Give the attribute values, or remove the column.</source>
        <translation>Donnez des valeurs à l’attribut, ou supprimez la colonne.</translation>
    </message>
    <message>
        <source>The table has two default rows.</source>
        <translation>La table a deux lignes par défaut.</translation>
    </message>
    <message>
        <source>Keep one of them, as the last row.</source>
        <translation>Gardez l’une d’elles, en dernière ligne.</translation>
    </message>
    <message>
        <source>The default row has conditions, which do not count.</source>
        <translation>La ligne par défaut a des conditions, qui ne comptent pas.</translation>
    </message>
    <message>
        <source>Leave its cells empty, or make it an ordinary row.</source>
        <translation>Laissez ses cellules vides, ou faites-en une ligne ordinaire.</translation>
    </message>
    <message>
        <source>The default row is not the last one.</source>
        <translation>La ligne par défaut n’est pas la dernière.</translation>
    </message>
    <message>
        <source>Move it to the end, where readers look for it.</source>
        <translation>Déplacez-la à la fin, où les lecteurs la cherchent.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 figure deux fois.</translation>
    </message>
    <message>
        <source>Give the second one an id of its own.</source>
        <translation>Donnez à la seconde un identifiant qui lui soit propre.</translation>
    </message>
    <message>
        <source>Impossible combination %1</source>
        <translation>La combinaison impossible %1</translation>
    </message>
    <message>
        <source>Line %1: the cell &quot;%2&quot; of &quot;%3&quot; cannot be read.</source>
        <translation>Ligne %1 du fichier&#xa0;: la cellule «&#xa0;%2&#xa0;» de «&#xa0;%3&#xa0;» ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Write - or a, b or not(a, b); quote values that hold a comma.</source>
        <translation>Écrivez - ou a, b ou not(a, b)&#x202f;; mettez entre guillemets les valeurs qui contiennent une virgule.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>La ligne %1 du fichier</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no ICCS code.</source>
        <translation>Ligne %1 du fichier&#xa0;: «&#xa0;%2&#xa0;» n’est pas un code ICCS.</translation>
    </message>
    <message>
        <source>Write the digits, such as 0401, or &quot;out of scope&quot;.</source>
        <translation>Écrivez les chiffres, par exemple 0401, ou «&#xa0;out of scope&#xa0;» (hors champ).</translation>
    </message>
    <message>
        <source>Line %1: the tags &quot;%2&quot; cannot be read.</source>
        <translation>Ligne %1 du fichier&#xa0;: les étiquettes «&#xa0;%2&#xa0;» ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Write event.At=1;event.We=1.</source>
        <translation>Écrivez event.At=1;event.We=1.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no flag.</source>
        <translation>Ligne %1 du fichier&#xa0;: «&#xa0;%2&#xa0;» n’est pas un indicateur.</translation>
    </message>
    <message>
        <source>The flags are Th, AA, Ac, CP and In.</source>
        <translation>Les indicateurs sont Th, AA, Ac, CP et In.</translation>
    </message>
    <message>
        <source>Line %1: the confidence &quot;%2&quot; is no number from 0 to 1.</source>
        <translation>Ligne %1 du fichier&#xa0;: la confiance «&#xa0;%2&#xa0;» n’est pas un nombre de 0 à 1.</translation>
    </message>
    <message>
        <source>Write a number such as 0.8, or leave the cell empty.</source>
        <translation>Écrivez un nombre tel que 0.8, ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>%1 is not stated</source>
        <translation>%1 = non indiqué</translation>
    </message>
    <message>
        <source>%1 is not stated, which counts as &quot;%2&quot;</source>
        <translation>%1 = non indiqué, ce qui compte comme «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>nothing more is asked</source>
        <translation>rien d’autre n’est demandé</translation>
    </message>
    <message>
        <source>coded %1</source>
        <translation>codé %1</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>étiqueté %1</translation>
    </message>
    <message>
        <source>not coded, because there is neither a table nor a link</source>
        <translation>non codé, car il n’y a ni table ni lien</translation>
    </message>
    <message>
        <source>not coded, because no row and no link decides where %1</source>
        <translation>non codé, car aucune ligne ni aucun lien ne décide lorsque %1</translation>
    </message>
    <message>
        <source>%1 by the link of the offence</source>
        <translation>%1 en vertu du lien de l’infraction</translation>
    </message>
    <message>
        <source>%1 because no other row fits where %2 (table %3, %4)</source>
        <translation>%1, car aucune autre ligne ne convient lorsque %2 (%4 de la table %3)</translation>
    </message>
    <message>
        <source>%1 because %2 (table %3, %4)</source>
        <translation>%1, car %2 (%4 de la table %3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 or %n more value(s)</source>
        <translation>
            <numerusform>%1 ou %n autre valeur</numerusform>
            <numerusform>%1 ou %n autres valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 autre que %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>The default row</source>
        <translation>La ligne par défaut</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>La ligne %1</translation>
    </message>
    <message>
        <source>default row</source>
        <translation>la ligne par défaut</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>la ligne %1</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>hors champ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>any values</source>
        <translation>des valeurs quelconques</translation>
    </message>
    <message>
        <source>The tables say %1 and %2 for a record with %3; they differ in %4 combination(s) of values.</source>
        <translation>Les tables donnent %1 et %2 pour un enregistrement avec %3&#x202f;; nombre de combinaisons de valeurs pour lesquelles elles diffèrent&#xa0;: %4.</translation>
    </message>
    <message>
        <source>The DMN file &quot;%1&quot; was to be read.</source>
        <translation>Lecture du fichier DMN «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It has a document type, which DMN files do not have.</source>
        <translation>Il contient une déclaration de type de document, que les fichiers DMN n’ont pas.</translation>
    </message>
    <message>
        <source>Remove the line that begins with &lt;!DOCTYPE, or export the file again.</source>
        <translation>Supprimez la ligne qui commence par &lt;!DOCTYPE, ou exportez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>It is no well-formed XML: line %1, column %2: %3</source>
        <translation>Ce n’est pas du XML bien formé&#xa0;: ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Export it again from the program that made it.</source>
        <translation>Exportez-le de nouveau depuis le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Its first element is no DMN definitions.</source>
        <translation>Son premier élément n’est pas un élément «&#xa0;definitions&#xa0;» de DMN.</translation>
    </message>
    <message>
        <source>Export the tables as DMN 1.1 to 1.5 from the program that made them.</source>
        <translation>Exportez les tables au format DMN 1.1 à 1.5 depuis le programme qui les a créées.</translation>
    </message>
    <message>
        <source>It has more than %1 MB, the most that is read.</source>
        <translation>Il dépasse %1 Mo, le maximum qui est lu.</translation>
    </message>
    <message>
        <source>Split it into files of fewer decisions.</source>
        <translation>Divisez-le en fichiers contenant moins de décisions.</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;</source>
        <translation>Table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, column &quot;%2&quot;</source>
        <translation>Table «&#xa0;%1&#xa0;», colonne «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2</source>
        <translation>Table «&#xa0;%1&#xa0;», ligne %2</translation>
    </message>
    <message>
        <source>Table &quot;%1&quot;, row %2, column &quot;%3&quot;</source>
        <translation>Table «&#xa0;%1&#xa0;», ligne %2, colonne «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: the cell &quot;%2&quot; cannot be taken; until it is corrected it accepts no record.</source>
        <translation>%1&#xa0;: la cellule «&#xa0;%2&#xa0;» ne peut pas être reprise&#x202f;; tant qu’elle n’est pas corrigée, elle n’accepte aucun enregistrement.</translation>
    </message>
    <message>
        <source>Write values in quotation marks, numbers, intervals such as [18..65), -, or not(...); expressions and functions cannot be decided beforehand.</source>
        <translation>Écrivez des valeurs entre guillemets, des nombres, des intervalles tels que [18..65), - ou not(...)&#x202f;; les expressions et les fonctions ne peuvent pas être évaluées à l’avance.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; asks for numbers or dates, but the attribute is a list.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» demande des nombres ou des dates, mais l’attribut est une liste.</translation>
    </message>
    <message>
        <source>Name values of the list in quotation marks.</source>
        <translation>Indiquez des valeurs de la liste entre guillemets.</translation>
    </message>
    <message>
        <source>%1 asks for null, but the attribute has no value for &quot;not known&quot;.</source>
        <translation>%1&#xa0;: la valeur null est demandée, mais l’attribut n’a pas de valeur «&#xa0;non connu&#xa0;».</translation>
    </message>
    <message>
        <source>Give the attribute such a value, or take null out of the cell.</source>
        <translation>Ajoutez une telle valeur à l’attribut, ou retirez null de la cellule.</translation>
    </message>
    <message>
        <source>%1 is written in &quot;%2&quot;; only FEEL can be taken.</source>
        <translation>%1&#xa0;: le langage employé est «&#xa0;%2&#xa0;»&#x202f;; seul FEEL peut être repris.</translation>
    </message>
    <message>
        <source>Rewrite the cell in FEEL: values in quotation marks, intervals, not().</source>
        <translation>Réécrivez la cellule en FEEL&#xa0;: valeurs entre guillemets, intervalles, not().</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be taken.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas être repris.</translation>
    </message>
    <message>
        <source>%1 was left out: %2</source>
        <translation>%1&#xa0;: la table a été ignorée&#x202f;; %2</translation>
    </message>
    <message>
        <source>Use the hit policy UNIQUE, FIRST, ANY or COLLECT without aggregation.</source>
        <translation>Utilisez la politique de déclenchement (hit policy) UNIQUE, FIRST, ANY ou COLLECT sans agrégation.</translation>
    </message>
    <message>
        <source>its hit policy is %1, which tables do not have.</source>
        <translation>sa politique de déclenchement (hit policy) est %1, que les tables n’ont pas.</translation>
    </message>
    <message>
        <source>it aggregates (%1), which categories cannot.</source>
        <translation>elle agrège (%1), ce que les catégories ne permettent pas.</translation>
    </message>
    <message>
        <source>%1 has the hit policy RULE ORDER; it was taken as COLLECT, where the order says nothing.</source>
        <translation>%1&#xa0;: la politique de déclenchement (hit policy) est RULE ORDER&#x202f;; elle a été reprise comme COLLECT, où l’ordre ne dit rien.</translation>
    </message>
    <message>
        <source>%1 does not say which offences it is for, so it is for none yet.</source>
        <translation>%1&#xa0;: rien n’indique à quelles infractions la table s’applique, elle ne s’applique donc encore à aucune.</translation>
    </message>
    <message>
        <source>Give the table its offences, headings or list.</source>
        <translation>Indiquez les infractions, les rubriques ou la liste de la table.</translation>
    </message>
    <message>
        <source>it asks for &quot;%1&quot; in two columns.</source>
        <translation>elle demande «&#xa0;%1&#xa0;» dans deux colonnes.</translation>
    </message>
    <message>
        <source>Join the columns into one.</source>
        <translation>Réunissez les colonnes en une seule.</translation>
    </message>
    <message>
        <source>none of its outputs is one that tables have.</source>
        <translation>aucune de ses sorties n’est de celles que les tables ont.</translation>
    </message>
    <message>
        <source>Name the output with the ICCS codes &quot;iccs&quot;.</source>
        <translation>Nommez «&#xa0;iccs&#xa0;» la sortie qui contient les codes ICCS.</translation>
    </message>
    <message>
        <source>%1 has %2 cells for %3 columns; until it is corrected it accepts no record.</source>
        <translation>%1&#xa0;: le nombre de cellules est %2 pour %3 colonnes&#x202f;; tant que la ligne n’est pas corrigée, elle n’accepte aucun enregistrement.</translation>
    </message>
    <message>
        <source>Give the row one cell for each input.</source>
        <translation>Donnez à la ligne une cellule pour chaque entrée.</translation>
    </message>
    <message>
        <source>The decision &quot;%1&quot; is no table; it was left out.</source>
        <translation>La décision «&#xa0;%1&#xa0;» n’est pas une table&#x202f;; elle a été ignorée.</translation>
    </message>
    <message>
        <source>Write it as a decision table, or decide it elsewhere.</source>
        <translation>Écrivez-la sous forme de table de décision, ou décidez-en ailleurs.</translation>
    </message>
    <message>
        <source>it has no id, or the id of another.</source>
        <translation>elle n’a pas d’identifiant, ou a celui d’une autre.</translation>
    </message>
    <message>
        <source>Give each decision an id of its own.</source>
        <translation>Donnez à chaque décision un identifiant qui lui soit propre.</translation>
    </message>
    <message>
        <source>It has no decision.</source>
        <translation>Il ne contient aucune décision.</translation>
    </message>
    <message>
        <source>Export the decision tables from the program that made them.</source>
        <translation>Exportez les tables de décision depuis le programme qui les a créées.</translation>
    </message>
    <message>
        <source>Write an ICCS code in quotation marks, such as &quot;0401&quot;, or &quot;out of scope&quot;.</source>
        <translation>Écrivez un code ICCS entre guillemets, par exemple &quot;0401&quot;, ou &quot;out of scope&quot; (hors champ).</translation>
    </message>
    <message>
        <source>Write &quot;in scope&quot; or &quot;out of scope&quot;.</source>
        <translation>Écrivez &quot;in scope&quot; (dans le champ) ou &quot;out of scope&quot; (hors champ).</translation>
    </message>
    <message>
        <source>%1 is an output that tables do not have; it was left out.</source>
        <translation>%1&#xa0;: les tables n’ont pas cette sortie&#x202f;; elle a été ignorée.</translation>
    </message>
    <message>
        <source>Name the outputs iccs, scope, tags, flags, confidence and note, each once.</source>
        <translation>Nommez les sorties iccs, scope, tags, flags, confidence et note, chacune une seule fois.</translation>
    </message>
    <message>
        <source>Write a text in quotation marks or a number; expressions cannot be decided beforehand.</source>
        <translation>Écrivez un texte entre guillemets ou un nombre&#x202f;; les expressions ne peuvent pas être évaluées à l’avance.</translation>
    </message>
    <message>
        <source>Call the attribute %1</source>
        <translation>Renommer l’attribut en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Import attributes from %1</source>
        <translation>Importer des attributs depuis %1</translation>
    </message>
    <message>
        <source>Reading the rule sheet</source>
        <translation>Lecture de la feuille de règles</translation>
    </message>
    <message>
        <source>Import the rule sheet %1</source>
        <translation>Importer la feuille de règles %1</translation>
    </message>
    <message>
        <source>Writing the rule sheet</source>
        <translation>Écriture de la feuille de règles</translation>
    </message>
    <message>
        <source>Comparing two versions of a table</source>
        <translation>Comparaison de deux versions d’une table</translation>
    </message>
    <message>
        <source>shared out by the weights of the links, an estimate: %1</source>
        <translation>réparti selon les poids des liens, une estimation&#xa0;: %1</translation>
    </message>
    <message>
        <source>not coded, because the links of the offence change within the time that the record states</source>
        <translation>non codé, car les liens de l’infraction changent au cours de la période qu’indique l’enregistrement</translation>
    </message>
    <message>
        <source>Comparing what two versions of a table do to %1</source>
        <translation>Comparaison de l’effet de deux versions d’une table sur %1</translation>
    </message>
    <message>
        <source>Counting the records of each row in %1</source>
        <translation>Comptage des enregistrements de chaque ligne dans %1</translation>
    </message>
</context>
<context>
    <name>rulespage::AttributesDialog</name>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>ICCS</source>
        <translation>ICCS</translation>
    </message>
    <message>
        <source>national</source>
        <comment>attribute</comment>
        <translation>national</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>List of values</source>
        <translation>Liste de valeurs</translation>
    </message>
    <message>
        <source>Number in bands</source>
        <translation>Nombre par tranches</translation>
    </message>
    <message>
        <source>Date in bands</source>
        <translation>Date par tranches</translation>
    </message>
    <message>
        <source>Whose list it is, or the page it stands on</source>
        <translation>L’auteur de la liste, ou la page où elle se trouve</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Id in files</source>
        <translation>&amp;Identifiant dans les fichiers</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Values of the attribute</source>
        <translation>Valeurs de l’attribut</translation>
    </message>
    <message>
        <source>New &amp;attribute</source>
        <translation>Nouvel &amp;attribut</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove the &amp;value</source>
        <translation>Retirer la &amp;valeur</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>This attribute comes with the ICCS and is not changed here.</source>
        <translation>Cet attribut est fourni avec l’ICCS et ne se modifie pas ici.</translation>
    </message>
    <message>
        <source>There is an attribute “%1” already.</source>
        <translation>Il existe déjà un attribut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nouvel attribut</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>The attribute “%1” was removed.</source>
        <translation>L’attribut «&#xa0;%1&#xa0;» a été retiré.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import national attributes</source>
        <translation>Importer des attributs nationaux</translation>
    </message>
    <message>
        <source>Attributes (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Attributs (*.csv *.tsv *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attribute(s) were read from %1.</source>
        <translation>
            <numerusform>%Ln attribut a été lu dans %1.</numerusform>
            <numerusform>%Ln attributs ont été lus dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export national attributes</source>
        <translation>Exporter les attributs nationaux</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>attributs</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texte séparé par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The national attributes were written to %1.</source>
        <translation>Les attributs nationaux ont été écrits dans %1.</translation>
    </message>
</context>
<context>
    <name>rulespage::CellWords</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>hors champ</translation>
    </message>
    <message>
        <source>Unique: one row fits</source>
        <translation>Unique&#xa0;: une seule ligne convient</translation>
    </message>
    <message>
        <source>First: the first row that fits</source>
        <translation>Première (First)&#xa0;: la première ligne qui convient</translation>
    </message>
    <message>
        <source>Any: all rows that fit say the same</source>
        <translation>Indifférente (Any)&#xa0;: toutes les lignes qui conviennent disent la même chose</translation>
    </message>
    <message>
        <source>Collect: all rows that fit set tags</source>
        <translation>Collecte (Collect)&#xa0;: toutes les lignes qui conviennent définissent des étiquettes</translation>
    </message>
    <message>
        <source>No record may fit two rows. This is the usual choice: the order of the rows does not matter.</source>
        <translation>Aucun enregistrement ne peut correspondre à deux lignes. C’est le choix habituel&#xa0;: l’ordre des lignes n’a pas d’importance.</translation>
    </message>
    <message>
        <source>The order of the rows decides. Choose it where the law or the ICCS orders the cases.</source>
        <translation>L’ordre des lignes décide. Choisissez cette option lorsque la loi ou l’ICCS ordonne les cas.</translation>
    </message>
    <message>
        <source>Rows may overlap as long as they give the same result.</source>
        <translation>Les lignes peuvent se chevaucher tant qu’elles donnent le même résultat.</translation>
    </message>
    <message>
        <source>The rows give no category, only tags and flags; those of all rows that fit are set.</source>
        <translation>Les lignes ne donnent pas de catégorie, seulement des étiquettes et des indicateurs&#x202f;; ceux de toutes les lignes qui conviennent sont définis.</translation>
    </message>
    <message>
        <source>One offence</source>
        <translation>Une infraction</translation>
    </message>
    <message>
        <source>A group of offences</source>
        <translation>Un groupe d’infractions</translation>
    </message>
    <message>
        <source>A family of the list</source>
        <translation>Une famille de la liste</translation>
    </message>
    <message>
        <source>The whole list</source>
        <translation>Toute la liste</translation>
    </message>
    <message>
        <source>every list</source>
        <translation>toutes les listes</translation>
    </message>
    <message>
        <source>not chosen yet</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between tags</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>values that are not accepted</comment>
        <translation>autre que %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: its value</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Effet du dernier changement sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Comparing was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Records that move</source>
        <translation>Enregistrements qui changent de catégorie</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Not counted: another record of the case is</source>
        <translation>Non compté&#xa0;: un autre enregistrement de l’affaire l’est</translation>
    </message>
    <message>
        <source>Not mapped: %1</source>
        <translation>Sans correspondance&#xa0;: %1</translation>
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
        <translation>Vers</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Part de l’ensemble</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>Le dernier changement n’a modifié le résultat d’aucun enregistrement.</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>Avant et après le dernier changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>None of the %1 records of %2 moves to another category.</source>
        <translation>Aucun des %1 enregistrements de %2 ne passe dans une autre catégorie.</translation>
    </message>
    <message>
        <source>%1 of the %2 records of %3 move to another category.</source>
        <translation>%1 des %2 enregistrements de %3 passent dans une autre catégorie.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 keep their category with other tags, flags or confidence.</source>
        <translation>%1 gardent leur catégorie, avec d’autres étiquettes, d’autres indicateurs ou une autre confiance.</translation>
    </message>
    <message numerus="yes">
        <source>Records from “%1” to “%2”, the first %Ln of them:</source>
        <translation>
            <numerusform>Enregistrements passant de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;», %Ln exemple&#xa0;:</numerusform>
            <numerusform>Enregistrements passant de «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;», les %Ln premiers&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1
Before: %2
Now: %3</source>
        <comment>number, reason, reason</comment>
        <translation>Ligne %1
Avant&#xa0;: %2
Maintenant&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>rulespage::GridDelegate</name>
    <message>
        <source>Choose from a list (Alt+Down)</source>
        <translation>Choisir dans une liste (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>rulespage::GridModel</name>
    <message>
        <source>cannot occur</source>
        <translation>ne peut pas se présenter</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres cas</translation>
    </message>
    <message>
        <source>This cannot be read. Choose from the list (Enter), or press Esc.</source>
        <translation>Ce texte ne peut pas être lu. Choisissez dans la liste (Entrée), ou appuyez sur Échap.</translation>
    </message>
    <message>
        <source>This cannot be read. Write values parted by commas, not(a, b), a range such as [18..65), or - for any value.</source>
        <translation>Ce texte ne peut pas être lu. Écrivez des valeurs séparées par des virgules, not(a, b), un intervalle tel que [18..65), ou - pour n’importe quelle valeur.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>row, column, what the cell says</comment>
        <translation>Ligne %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what a cell says, that it has an error</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This row has findings; they are listed below.</source>
        <translation>Cette ligne a des constats&#x202f;; ils sont énumérés ci-dessous.</translation>
    </message>
    <message>
        <source>Row %1. %2</source>
        <comment>row, that it has an error</comment>
        <translation>Ligne %1. %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not in the dictionary.</source>
        <translation>%1 n’est pas dans le dictionnaire.</translation>
    </message>
    <message>
        <source>%1: some values have no row.</source>
        <translation>%1&#xa0;: certaines valeurs n’ont pas de ligne.</translation>
    </message>
    <message>
        <source>Records (old)</source>
        <translation>Enregistrements (avant)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decided before the last change.</source>
        <translation>Nombre d’enregistrements chargés dont chaque ligne décidait avant le dernier changement.</translation>
    </message>
    <message>
        <source>How many of the loaded records each row decides.</source>
        <translation>Nombre d’enregistrements chargés dont chaque ligne décide.</translation>
    </message>
</context>
<context>
    <name>rulespage::GridView</name>
    <message>
        <source>Values of “%1” that the row accepts; none for any value</source>
        <translation>Valeurs de «&#xa0;%1&#xa0;» que la ligne accepte&#x202f;; n’en cochez aucune pour accepter n’importe quelle valeur</translation>
    </message>
    <message>
        <source>Category for row %1</source>
        <translation>Catégorie pour la ligne %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a tag: its value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Tags that the row sets</source>
        <translation>Étiquettes que la ligne définit</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What the counts include</source>
        <translation>Ce que les effectifs comprennent</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Table de décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) could not be read and stayed as they were.</source>
        <translation>
            <numerusform>%Ln cellule n’a pas pu être lue et est restée inchangée.</numerusform>
            <numerusform>%Ln cellules n’ont pas pu être lues et sont restées inchangées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::HitsLine</name>
    <message>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <source>Counting was stopped. The numbers of records are those before the last change.</source>
        <translation>Le comptage a été arrêté. Les nombres d’enregistrements sont ceux d’avant le dernier changement.</translation>
    </message>
    <message>
        <source>Counting the records of each row was stopped.</source>
        <translation>Le comptage des enregistrements de chaque ligne a été arrêté.</translation>
    </message>
    <message>
        <source>The records of each row could not be counted. %1</source>
        <translation>Les enregistrements de chaque ligne n’ont pas pu être comptés. %1</translation>
    </message>
    <message>
        <source>The records of %1 are being counted.</source>
        <translation>Comptage des enregistrements de %1 en cours.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records come to this table.</source>
        <translation>%1&#xa0;: %2 enregistrements sur %3 parviennent à cette table.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No row answers %1 of them.</source>
        <translation>Aucune ligne ne répond pour %1 d’entre eux.</translation>
    </message>
    <message>
        <source>For %1 the rows contradict each other.</source>
        <translation>Pour %1, les lignes se contredisent.</translation>
    </message>
    <message>
        <source>These are the numbers before the last change.</source>
        <translation>Ce sont les nombres d’avant le dernier changement.</translation>
    </message>
</context>
<context>
    <name>rulespage::ProblemWords</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Said twice</source>
        <translation>Redondance</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Refinement</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Jamais atteinte</translation>
    </message>
    <message>
        <source>Fits nothing</source>
        <translation>Ne correspond à rien</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Could be one</source>
        <translation>Fusion possible</translation>
    </message>
    <message>
        <source>Impossible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Insert the missing row</source>
        <translation>Insérer la ligne manquante</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove the row that says it again</source>
        <translation>Supprimer la ligne redondante</translation>
    </message>
    <message>
        <source>Make one row of the two</source>
        <translation>Réunir les deux lignes en une</translation>
    </message>
    <message>
        <source>default</source>
        <comment>row that answers the rest</comment>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>A column is not in the dictionary, so the rows cannot be compared.</source>
        <translation>Une colonne n’est pas dans le dictionnaire, les lignes ne peuvent donc pas être comparées.</translation>
    </message>
    <message>
        <source>Too many combinations to look at all of them: what is listed is right, but there may be more.</source>
        <translation>Il y a trop de combinaisons pour les examiner toutes&#xa0;: ce qui est énuméré est exact, mais il peut y en avoir d’autres.</translation>
    </message>
    <message>
        <source>All %1 combinations of values have an answer.</source>
        <translation>Les %1 combinaisons de valeurs ont toutes une réponse.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations of values have no answer.</source>
        <translation>%1 combinaisons de valeurs sur %2 n’ont pas de réponse.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>What is wrong, with a record that shows it</source>
        <translation>Ce qui ne va pas, avec un enregistrement qui le montre</translation>
    </message>
    <message>
        <source>Findings of the table</source>
        <translation>Constats de la table</translation>
    </message>
    <message>
        <source>Nothing is wrong. %1</source>
        <translation>Rien à signaler. %1</translation>
    </message>
    <message>
        <source>%1 Only the first findings are listed.</source>
        <translation>%1 Seuls les premiers constats sont énumérés.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Corriger</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesActions</name>
    <message>
        <source>&amp;New table</source>
        <translation>&amp;Nouvelle table</translation>
    </message>
    <message>
        <source>D&amp;uplicate the table</source>
        <translation>Dupli&amp;quer la table</translation>
    </message>
    <message>
        <source>Remove the &amp;table</source>
        <translation>&amp;Retirer la table</translation>
    </message>
    <message>
        <source>What did the &amp;last change do?</source>
        <translation>Quel a été l’effet du &amp;dernier changement&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Attributes…</source>
        <translation>&amp;Attributs…</translation>
    </message>
    <message>
        <source>&amp;Import a rule sheet…</source>
        <translation>&amp;Importer une feuille de règles…</translation>
    </message>
    <message>
        <source>&amp;Export the rule sheet…</source>
        <translation>E&amp;xporter la feuille de règles…</translation>
    </message>
    <message>
        <source>Ne&amp;xt finding</source>
        <translation>Constat sui&amp;vant</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Add a &amp;row</source>
        <translation>Ajouter une li&amp;gne</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>De&amp;fault row</source>
        <translation>Ligne par défau&amp;t</translation>
    </message>
    <message>
        <source>A last row that answers what no other row does</source>
        <translation>Une dernière ligne qui répond lorsqu’aucune autre ne le fait</translation>
    </message>
    <message>
        <source>What cannot &amp;occur</source>
        <translation>Combinaison impossi&amp;ble</translation>
    </message>
    <message>
        <source>A combination of values that does not exist, so that it is no gap</source>
        <translation>Une combinaison de valeurs qui n’existe pas et n’est donc pas une lacune</translation>
    </message>
    <message>
        <source>Out of &amp;scope</source>
        <translation>&amp;Hors champ</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Colonnes…</translation>
    </message>
    <message>
        <source>Move the column &amp;back</source>
        <translation>Déplacer la co&amp;lonne vers l’arrière</translation>
    </message>
    <message>
        <source>Move the column for&amp;ward</source>
        <translation>Déplac&amp;er la colonne vers l’avant</translation>
    </message>
</context>
<context>
    <name>rulespage::RulesPage</name>
    <message>
        <source>New table</source>
        <translation>Nouvelle table</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>The table “%1” was removed.</source>
        <translation>La table «&#xa0;%1&#xa0;» a été retirée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (not in the dictionary)</source>
        <translation>%1 (absent du dictionnaire)</translation>
    </message>
    <message>
        <source>What the rows ask of a record</source>
        <translation>Ce que les lignes demandent à un enregistrement</translation>
    </message>
    <message>
        <source>This cannot be mended by one key; change the rows by hand.</source>
        <translation>Ceci ne peut pas être corrigé par une seule touche&#x202f;; modifiez les lignes à la main.</translation>
    </message>
    <message>
        <source>No decision table yet</source>
        <translation>Aucune table de décision pour l’instant</translation>
    </message>
    <message>
        <source>Some offences hold acts of several ICCS categories. A decision table tells them apart by what a record says: a weapon, the age of the victim, whether the act was attempted. Make a table here, read a rule sheet, or press S at an offence on the page “Offences and mapping”.</source>
        <translation>Certaines infractions réunissent des actes de plusieurs catégories de l’ICCS. Une table de décision les distingue d’après ce qu’indique un enregistrement&#xa0;: une arme, l’âge de la victime, le fait que l’acte a été seulement tenté. Créez une table ici, lisez une feuille de règles, ou appuyez sur S sur une infraction de la page «&#xa0;Infractions et correspondances&#xa0;».</translation>
    </message>
    <message>
        <source>Type to edit a cell, Enter chooses from a list, Delete empties it.</source>
        <translation>Saisissez du texte pour modifier une cellule&#x202f;; Entrée choisit dans une liste, Suppr vide la cellule.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Import a rule sheet</source>
        <translation>Importer une feuille de règles</translation>
    </message>
    <message>
        <source>Rule sheets (*.csv *.tsv *.xlsx *.ods);;All files (*)</source>
        <translation>Feuilles de règles (*.csv *.tsv *.xlsx *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were read from %1.</source>
        <translation>
            <numerusform>%Ln table a été lue dans %1.</numerusform>
            <numerusform>%Ln tables ont été lues dans %1.</numerusform>
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
            <numerusform>%Ln endroit n’a pas pu être compris.</numerusform>
            <numerusform>%Ln endroits n’ont pas pu être compris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the rule sheet</source>
        <translation>Exporter la feuille de règles</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>Text with commas (*.csv)</source>
        <translation>Texte séparé par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln table a été écrite dans %1.</numerusform>
            <numerusform>%Ln tables ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table has not been changed since it came in.</source>
        <translation>La table n’a pas été modifiée depuis son entrée dans le projet.</translation>
    </message>
    <message>
        <source>The last change did not alter what any record gets.</source>
        <translation>Le dernier changement n’a modifié le résultat d’aucun enregistrement.</translation>
    </message>
    <message>
        <source>Before and after the last change: %1</source>
        <translation>Avant et après le dernier changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>To see how many records move, choose a file of records on the page “Data and coding”.</source>
        <translation>Pour voir combien d’enregistrements changent de catégorie, choisissez un fichier d’enregistrements sur la page «&#xa0;Données et codage&#xa0;».</translation>
    </message>
</context>
<context>
    <name>rulespage::TableHead</name>
    <message>
        <source>What the table decides about</source>
        <translation>À quoi la table s’applique</translation>
    </message>
    <message>
        <source>Why the rows are as they are, with the source</source>
        <translation>Pourquoi les lignes sont ainsi, avec la source</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Decides about</source>
        <translation>S’appli&amp;que à</translation>
    </message>
    <message>
        <source>&amp;Which row counts</source>
        <translation>Ligne &amp;retenue</translation>
    </message>
    <message>
        <source>&amp;Rationale</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>Decides about: %1</source>
        <translation>S’applique à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Families that the table decides about</source>
        <translation>Familles auxquelles la table s’applique</translation>
    </message>
    <message>
        <source>Offences that the table decides about</source>
        <translation>Infractions auxquelles la table s’applique</translation>
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
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Decision tables</source>
        <translation>Tables de décision</translation>
    </message>
</context>
<context>
    <name>rulespage::TickList</name>
    <message>
        <source>Find in the list</source>
        <translation>Chercher dans la liste</translation>
    </message>
    <message>
        <source>Space ticks, Enter takes over, Esc closes.</source>
        <translation>Espace coche, Entrée valide, Échap ferme.</translation>
    </message>
    <message>
        <source>Enter takes the line, Esc closes.</source>
        <translation>Entrée retient la ligne, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>rulespage::Trial</name>
    <message>
        <source>The record gets no category, because several rows fit it: %1.</source>
        <translation>L’enregistrement ne reçoit aucune catégorie, car plusieurs lignes lui conviennent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No row fits the record. The links of the offence, or a table for more offences, decide.</source>
        <translation>Aucune ligne ne convient à l’enregistrement. Les liens de l’infraction, ou une table qui s’applique à davantage d’infractions, décident.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 gives it, but another row fits before it.</source>
        <translation>%1 donne cette catégorie, mais une autre ligne convient avant elle.</translation>
    </message>
    <message>
        <source>%1 gives it and fits.</source>
        <translation>%1 donne cette catégorie et convient.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 gives it, but asks for %2 = %3; the record has %4.</source>
        <translation>%1 donne cette catégorie, mais demande %2 = %3&#x202f;; l’enregistrement a %4.</translation>
    </message>
    <message>
        <source>The ICCS excludes from %1: %2</source>
        <translation>L’ICCS exclut de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No row gives %1.</source>
        <translation>Aucune ligne ne donne %1.</translation>
    </message>
</context>
<context>
    <name>rulespage::TryPanel</name>
    <message>
        <source>&amp;Why not …?</source>
        <translation>P&amp;ourquoi pas …&#x202f;?</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>Effac&amp;er</translation>
    </message>
    <message>
        <source>Try a record</source>
        <translation>Essayer un enregistrement</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Choose values to see which row answers, and why. A finding in the list brings its record here.</source>
        <translation>Choisissez des valeurs pour voir quelle ligne répond, et pourquoi. Un constat de la liste amène ici son enregistrement.</translation>
    </message>
    <message>
        <source>Why not %1 %2?</source>
        <comment>code, title</comment>
        <translation>Pourquoi pas %1 %2&#x202f;?</translation>
    </message>
    <message>
        <source>Why does the record not go to …?</source>
        <translation>Pourquoi l’enregistrement ne va-t-il pas dans …&#x202f;?</translation>
    </message>
</context>
<context>
    <name>rulespage::ValuesModel</name>
    <message>
        <source>ordinary</source>
        <translation>ordinaire</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>Type a code here to add a value.</source>
        <translation>Saisissez ici un code pour ajouter une valeur.</translation>
    </message>
    <message>
        <source>new …</source>
        <translation>nouvelle …</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the column “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans la colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Refines</source>
        <translation>Précise</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Moins de</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple</source>
        <translation>Ouvrir l’exem&amp;ple</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Importer une liste…</translation>
    </message>
    <message>
        <source>&amp;Take in a reviewed table…</source>
        <translation>Importer un &amp;tableau examiné…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another mapper…</source>
        <translation>Co&amp;mparer avec un autre codificateur…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Pro&amp;ject properties…</source>
        <translation>Propriétés du pro&amp;jet…</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search everywhere…</source>
        <translation>R&amp;echercher partout…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Go &amp;to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Findings of what is shown</source>
        <translation>&amp;Constats sur ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Taille de texte &amp;normale</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Clavier</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>À &amp;propos de ce programme</translation>
    </message>
    <message>
        <source>common name</source>
        <translation>nom courant</translation>
    </message>
    <message>
        <source>inclusion</source>
        <translation>inclusion</translation>
    </message>
    <message>
        <source>index term</source>
        <translation>terme de l’index</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>exclusion</source>
        <translation>exclusion</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of term: the term</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>How good are the suggestions?</source>
        <translation>Que valent les suggestions&#x202f;?</translation>
    </message>
    <message>
        <source>Tables o&amp;f other countries…</source>
        <translation>Tables &amp;d’autres pays…</translation>
    </message>
    <message>
        <source>Fill a &amp;workbook of others…</source>
        <translation>Remplir un &amp;classeur conçu par d’autres…</translation>
    </message>
    <message>
        <source>Compare assessments</source>
        <translation>Comparer des évaluations</translation>
    </message>
</context>
<context>
    <name>shell::AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>À propos de ce programme</translation>
    </message>
    <message>
        <source>ICCS Workbench %1</source>
        <translation>ICCS Workbench %1</translation>
    </message>
    <message>
        <source>Maps national offence codes onto the International Classification of Crime for Statistical Purposes (ICCS).</source>
        <translation>Met en correspondance les codes nationaux d’infraction avec la Classification internationale des infractions à des fins statistiques (ICCS).</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. There is no warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Titles and terms of the ICCS are official. Descriptions in plain words and common names are those of this program and not of UNODC.</source>
        <translation>Les intitulés et les termes de l’ICCS sont officiels. Les descriptions en langage courant et les noms courants sont ceux de ce programme et non de l’ONUDC.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>shell::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
</context>
<context>
    <name>shell::HistoryDock</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) changed.</source>
        <translation>
            <numerusform>%n élément modifié.</numerusform>
            <numerusform>%n éléments modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Show &amp;earlier changes</source>
        <translation>Afficher les changements ant&amp;érieurs</translation>
    </message>
</context>
<context>
    <name>shell::ListChooser</name>
    <message>
        <source>List shown</source>
        <translation>Liste affichée</translation>
    </message>
    <message>
        <source>The offence list that the pages show</source>
        <translation>La liste d’infractions qu’affichent les pages</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>%1 was not opened yet. First decide about its changes that were not saved.</source>
        <translation>%1 n’a pas encore été ouvert. Décidez d’abord du sort de ses modifications non enregistrées.</translation>
    </message>
    <message>
        <source>ICCS Workbench projects (*.iccs);;All files (*)</source>
        <translation>Projets ICCS Workbench (*.iccs);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No project was opened yet</source>
        <translation>Aucun projet n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>The project has changes that are not in its file yet. Save them?</source>
        <translation>Le projet contient des modifications qui ne sont pas encore dans son fichier. Voulez-vous les enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Do not save</source>
        <translation>&amp;Ne pas enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>The changes that were not saved are here again. Save the project to keep them in its file.</source>
        <translation>Les modifications non enregistrées ont été récupérées. Enregistrez le projet pour les conserver dans son fichier.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 cannot be imported: the project is open for reading only. Save it as another file, then drop the list again.</source>
        <translation>%1 ne peut pas être importé&#xa0;: le projet est ouvert en lecture seule. Enregistrez-le dans un autre fichier, puis déposez de nouveau la liste.</translation>
    </message>
    <message>
        <source>%1 can be imported into a project only. Open a project or make a new one, then drop the list again.</source>
        <translation>%1 ne peut être importé que dans un projet. Ouvrez un projet ou créez-en un, puis déposez de nouveau la liste.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste&#xa0;:</translation>
    </message>
    <message>
        <source>Search everywhere (%1)</source>
        <translation>Rechercher partout (%1)</translation>
    </message>
    <message>
        <source>ICCS Workbench</source>
        <translation>ICCS Workbench</translation>
    </message>
    <message>
        <source>Untitled project</source>
        <translation>Projet sans titre</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
    </message>
    <message>
        <source>%1[*] – ICCS Workbench</source>
        <translation>%1[*] – ICCS Workbench</translation>
    </message>
    <message>
        <source>There is nothing to take back or do again.</source>
        <translation>Il n’y a rien à annuler ni à rétablir.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not saved yet; every step is kept safe.</source>
        <translation>Pas encore enregistré&#x202f;; chaque étape est conservée en lieu sûr.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, who works on it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The project was opened for reading only.</source>
        <translation>Le projet a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>Enregistrer dans un autre fichier…</translation>
    </message>
</context>
<context>
    <name>shell::Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Votre &amp;nom&#xa0;:</translation>
    </message>
    <message>
        <source>It stands beside every change you make, in the history and in the tables you export.</source>
        <translation>Il figure à côté de chaque modification que vous faites, dans l’historique et dans les tableaux que vous exportez.</translation>
    </message>
    <message>
        <source>&amp;Language of the program:</source>
        <translation>&amp;Langue du programme&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>&amp;Couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>&amp;Taille du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>shell::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping: %1</source>
        <translation>Arrêt en cours&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>shell::PropertiesDialog</name>
    <message>
        <source>Project properties</source>
        <translation>Propriétés du projet</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>shell::SearchPopup</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>ICCS category</source>
        <translation>Catégorie de l’ICCS</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search everywhere: codes, titles and terms of the ICCS, offences, pages</source>
        <translation>Rechercher partout&#xa0;: codes, intitulés et termes de l’ICCS, infractions, pages</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>The best %1 categories are shown.</source>
        <translation>Les %1 meilleures catégories sont affichées.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln offence(s) are shown.</source>
        <translation>
            <numerusform>%1 affichée sur %Ln infraction.</numerusform>
            <numerusform>%1 affichées sur %Ln infractions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer or other words, or the beginning of a code.</source>
        <translation>Rien ne correspond. Essayez moins de mots ou d’autres mots, ou le début d’un code.</translation>
    </message>
    <message>
        <source>Enter goes there, Escape closes.</source>
        <translation>Entrée y mène, Échap ferme.</translation>
    </message>
</context>
<context>
    <name>shell::ShortcutsDialog</name>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>shell::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Étapes à annuler</translation>
    </message>
    <message>
        <source>Steps to redo</source>
        <translation>Étapes à rétablir</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Annuler %n étape</numerusform>
            <numerusform>Annuler %n étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n step(s)</source>
        <translation>
            <numerusform>Rétablir %n étape</numerusform>
            <numerusform>Rétablir %n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::Workspace</name>
    <message>
        <source>Unnamed person</source>
        <translation>Personne sans nom</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>The title has these words: “%1”</source>
        <translation>L’intitulé contient ces mots&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Laws and police lists also call it “%1” (our own term)</source>
        <translation>Les lois et les listes policières la nomment aussi «&#xa0;%1&#xa0;» (terme recueilli par nous)</translation>
    </message>
    <message>
        <source>The ICCS index lists “%1” here</source>
        <translation>L’index de l’ICCS cite «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>ICCS includes “%1” here</source>
        <translation>L’ICCS inclut «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here</source>
        <translation>À l’encontre&#xa0;: l’ICCS exclut «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>Against it: ICCS excludes “%1” here and sends it to %2</source>
        <translation>À l’encontre&#xa0;: l’ICCS exclut «&#xa0;%1&#xa0;» ici et le renvoie à %2</translation>
    </message>
    <message>
        <source>You put a similar offence here: %1 “%2” (%3 % alike)</source>
        <translation>Vous avez classé ici une infraction similaire&#xa0;: %1 «&#xa0;%2&#xa0;» (ressemblance de %3&#xa0;%)</translation>
    </message>
    <message>
        <source>Its texts share single words with this offence: “%1”</source>
        <translation>Ses textes partagent des mots isolés avec cette infraction&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Words, phrases and confirmed links</source>
        <translation>Mots, expressions et liens confirmés</translation>
    </message>
    <message>
        <source>The label speaks of an attempt: the full offence with the tag At = attempted (ICCS p. 20)</source>
        <translation>Le libellé parle d’une tentative&#xa0;: l’infraction consommée avec l’étiquette At = tentée (ICCS, p.&#xa0;20)</translation>
    </message>
    <message>
        <source>The offence thesaurus %1 was to be read.</source>
        <translation>Le thésaurus des infractions %1 devait être lu.</translation>
    </message>
    <message>
        <source>Line %1 is not of its format: %2</source>
        <translation>La ligne %1 n’a pas le format attendu : %2</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The label says “%1”: tag %2 = %3</source>
        <translation>Le libellé dit «&#xa0;%1&#xa0;»&#xa0;: étiquette %2 = %3</translation>
    </message>
    <message>
        <source>The label says “%1”: flag %2</source>
        <translation>Le libellé dit «&#xa0;%1&#xa0;»&#xa0;: indicateur %2</translation>
    </message>
    <message>
        <source>Does somebody die of it?</source>
        <translation>L’acte entraîne-t-il la mort d’une personne&#x202f;?</translation>
    </message>
    <message>
        <source>Is it done by negligence, not on purpose?</source>
        <translation>L’acte est-il commis par négligence, sans intention&#x202f;?</translation>
    </message>
    <message>
        <source>Is it only the attempt of the offence?</source>
        <translation>S’agit-il seulement de la tentative de l’infraction&#x202f;?</translation>
    </message>
    <message>
        <source>Is force used against a person?</source>
        <translation>La force est-elle employée contre une personne&#x202f;?</translation>
    </message>
    <message>
        <source>Is a person threatened?</source>
        <translation>Une personne est-elle menacée&#x202f;?</translation>
    </message>
    <message>
        <source>Is a weapon used?</source>
        <translation>Une arme est-elle utilisée&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about firearms?</source>
        <translation>S’agit-il d’armes à feu&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about explosives or ammunition?</source>
        <translation>S’agit-il d’explosifs ou de munitions&#x202f;?</translation>
    </message>
    <message>
        <source>Is somebody seriously injured?</source>
        <translation>Une personne est-elle gravement blessée&#x202f;?</translation>
    </message>
    <message>
        <source>Are the injuries slight, or is there none?</source>
        <translation>Les blessures sont-elles légères ou inexistantes&#x202f;?</translation>
    </message>
    <message>
        <source>Is it an act of a sexual nature?</source>
        <translation>S’agit-il d’un acte à caractère sexuel&#x202f;?</translation>
    </message>
    <message>
        <source>Is the victim a minor?</source>
        <translation>La victime est-elle mineure&#x202f;?</translation>
    </message>
    <message>
        <source>Is the offender a parent?</source>
        <translation>L’auteur est-il un parent (père ou mère)&#x202f;?</translation>
    </message>
    <message>
        <source>Is the offender of the victim&apos;s family?</source>
        <translation>L’auteur est-il de la famille de la victime&#x202f;?</translation>
    </message>
    <message>
        <source>Is a ransom or another gain demanded?</source>
        <translation>Une rançon ou un autre avantage est-il exigé&#x202f;?</translation>
    </message>
    <message>
        <source>Does the offender enter a building without right?</source>
        <translation>L’auteur pénètre-t-il sans droit dans un bâtiment&#x202f;?</translation>
    </message>
    <message>
        <source>Is somebody deceived to gain something?</source>
        <translation>Une personne est-elle trompée en vue d’un gain&#x202f;?</translation>
    </message>
    <message>
        <source>Does it happen in a private home?</source>
        <translation>Les faits ont-ils lieu dans un domicile privé&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about a business or its goods?</source>
        <translation>S’agit-il d’une entreprise ou de ses biens&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about a bank or another financial institution?</source>
        <translation>S’agit-il d’une banque ou d’un autre établissement financier&#x202f;?</translation>
    </message>
    <message>
        <source>Does the property belong to the public or the State?</source>
        <translation>Les biens sont-ils publics ou propriété de l’État&#x202f;?</translation>
    </message>
    <message>
        <source>Does it happen in a public place?</source>
        <translation>Les faits ont-ils lieu dans un lieu public&#x202f;?</translation>
    </message>
    <message>
        <source>Are goods or persons on their way?</source>
        <translation>Des marchandises ou des personnes sont-elles en cours de transport&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about a motor vehicle?</source>
        <translation>S’agit-il d’un véhicule à moteur&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about parts of a motor vehicle only?</source>
        <translation>S’agit-il seulement de pièces d’un véhicule à moteur&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about livestock?</source>
        <translation>S’agit-il de bétail&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about cultural property?</source>
        <translation>S’agit-il de biens culturels&#x202f;?</translation>
    </message>
    <message>
        <source>Is property damaged?</source>
        <translation>Des biens sont-ils endommagés&#x202f;?</translation>
    </message>
    <message>
        <source>Is something set on fire?</source>
        <translation>Le feu est-il mis à quelque chose&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about controlled drugs?</source>
        <translation>S’agit-il de drogues placées sous contrôle&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about precursors of drugs?</source>
        <translation>S’agit-il de précurseurs de drogues&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about alcohol?</source>
        <translation>S’agit-il d’alcool&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about tobacco?</source>
        <translation>S’agit-il de tabac&#x202f;?</translation>
    </message>
    <message>
        <source>Is it for personal consumption?</source>
        <translation>Est-ce pour la consommation personnelle&#x202f;?</translation>
    </message>
    <message>
        <source>Is it trade or distribution?</source>
        <translation>S’agit-il de commerce ou de distribution&#x202f;?</translation>
    </message>
    <message>
        <source>Is something manufactured?</source>
        <translation>Quelque chose est-il fabriqué&#x202f;?</translation>
    </message>
    <message>
        <source>Are plants cultivated?</source>
        <translation>Des plantes sont-elles cultivées&#x202f;?</translation>
    </message>
    <message>
        <source>Is a border crossed?</source>
        <translation>Une frontière est-elle franchie&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about taxes?</source>
        <translation>S’agit-il d’impôts&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about customs?</source>
        <translation>S’agit-il de droits de douane ou de formalités douanières&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about documents?</source>
        <translation>S’agit-il de documents&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about coins or banknotes?</source>
        <translation>S’agit-il de pièces de monnaie ou de billets de banque&#x202f;?</translation>
    </message>
    <message>
        <source>Is a computer system or its data attacked?</source>
        <translation>Un système informatique ou ses données sont-ils attaqués&#x202f;?</translation>
    </message>
    <message>
        <source>Is the offender a public official?</source>
        <translation>L’auteur est-il un agent public&#x202f;?</translation>
    </message>
    <message>
        <source>Is it directed at a public official?</source>
        <translation>L’acte vise-t-il un agent public&#x202f;?</translation>
    </message>
    <message>
        <source>Does it happen at a workplace?</source>
        <translation>Les faits ont-ils lieu sur un lieu de travail&#x202f;?</translation>
    </message>
    <message>
        <source>Do several people act together?</source>
        <translation>Plusieurs personnes agissent-elles ensemble&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about taking part in an organized criminal group?</source>
        <translation>S’agit-il de la participation à un groupe criminel organisé&#x202f;?</translation>
    </message>
    <message>
        <source>Is it connected with terrorism?</source>
        <translation>Y a-t-il un lien avec le terrorisme&#x202f;?</translation>
    </message>
    <message>
        <source>Is it connected with an armed conflict?</source>
        <translation>Y a-t-il un lien avec un conflit armé&#x202f;?</translation>
    </message>
    <message>
        <source>Is it only the agreement to commit an offence?</source>
        <translation>S’agit-il seulement de l’entente en vue de commettre une infraction&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about entering or staying in a country?</source>
        <translation>S’agit-il de l’entrée ou du séjour dans un pays&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about an election?</source>
        <translation>S’agit-il d’une élection&#x202f;?</translation>
    </message>
    <message>
        <source>Is it directed against a court or an investigation?</source>
        <translation>L’acte vise-t-il un tribunal ou une enquête&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about road traffic?</source>
        <translation>S’agit-il de circulation routière&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about waste?</source>
        <translation>S’agit-il de déchets&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about wild animals or plants?</source>
        <translation>S’agit-il d’animaux ou de plantes sauvages&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about animals?</source>
        <translation>S’agit-il d’animaux&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about fish?</source>
        <translation>S’agit-il de poissons&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about trees or timber?</source>
        <translation>S’agit-il d’arbres ou de bois&#x202f;?</translation>
    </message>
    <message>
        <source>Is the air polluted?</source>
        <translation>L’air est-il pollué&#x202f;?</translation>
    </message>
    <message>
        <source>Is water polluted?</source>
        <translation>L’eau est-elle polluée&#x202f;?</translation>
    </message>
    <message>
        <source>Is soil polluted?</source>
        <translation>Le sol est-il pollué&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about gambling?</source>
        <translation>S’agit-il de jeux d’argent&#x202f;?</translation>
    </message>
    <message>
        <source>Is it about labour law?</source>
        <translation>S’agit-il du droit du travail&#x202f;?</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>non&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” shows the element “%2”, which this category demands</source>
        <translation>«&#xa0;%1&#xa0;» indique l’élément «&#xa0;%2&#xa0;», exigé par cette catégorie</translation>
    </message>
    <message>
        <source>“%1” rules out the element “%2”, as this category demands</source>
        <translation>«&#xa0;%1&#xa0;» écarte l’élément «&#xa0;%2&#xa0;», comme l’exige cette catégorie</translation>
    </message>
    <message>
        <source>Against it: “%1” shows the element “%2”, which belongs elsewhere</source>
        <translation>À l’encontre&#xa0;: «&#xa0;%1&#xa0;» indique l’élément «&#xa0;%2&#xa0;», qui relève d’une autre catégorie</translation>
    </message>
    <message>
        <source>Against it: “%1” rules out the element “%2”, which this category demands</source>
        <translation>À l’encontre&#xa0;: «&#xa0;%1&#xa0;» écarte l’élément «&#xa0;%2&#xa0;», exigé par cette catégorie</translation>
    </message>
    <message>
        <source>The answer to “%1” is what this category demands</source>
        <translation>La réponse à «&#xa0;%1&#xa0;» est celle qu’exige cette catégorie</translation>
    </message>
    <message>
        <source>Against it: the answer to “%1” sends the offence elsewhere</source>
        <translation>À l’encontre&#xa0;: la réponse à «&#xa0;%1&#xa0;» renvoie l’infraction à une autre catégorie</translation>
    </message>
    <message>
        <source>death</source>
        <translation>mort</translation>
    </message>
    <message>
        <source>negligence</source>
        <translation>négligence</translation>
    </message>
    <message>
        <source>attempt</source>
        <translation>tentative</translation>
    </message>
    <message>
        <source>force against a person</source>
        <translation>force contre une personne</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>menace</translation>
    </message>
    <message>
        <source>weapon</source>
        <translation>arme</translation>
    </message>
    <message>
        <source>firearm</source>
        <translation>arme à feu</translation>
    </message>
    <message>
        <source>explosives or ammunition</source>
        <translation>explosifs ou munitions</translation>
    </message>
    <message>
        <source>serious injury</source>
        <translation>blessure grave</translation>
    </message>
    <message>
        <source>slight injury</source>
        <translation>blessure légère</translation>
    </message>
    <message>
        <source>sexual act</source>
        <translation>acte sexuel</translation>
    </message>
    <message>
        <source>victim is a minor</source>
        <translation>victime mineure</translation>
    </message>
    <message>
        <source>offender is a parent</source>
        <translation>auteur père ou mère</translation>
    </message>
    <message>
        <source>offender is of the family</source>
        <translation>auteur de la famille</translation>
    </message>
    <message>
        <source>demand of a ransom</source>
        <translation>demande de rançon</translation>
    </message>
    <message>
        <source>entering without right</source>
        <translation>entrée sans droit</translation>
    </message>
    <message>
        <source>deception</source>
        <translation>tromperie</translation>
    </message>
    <message>
        <source>private home</source>
        <translation>domicile privé</translation>
    </message>
    <message>
        <source>business</source>
        <translation>entreprise</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>banque</translation>
    </message>
    <message>
        <source>public property</source>
        <translation>biens publics</translation>
    </message>
    <message>
        <source>public place</source>
        <translation>lieu public</translation>
    </message>
    <message>
        <source>goods or persons on their way</source>
        <translation>marchandises ou personnes en cours de transport</translation>
    </message>
    <message>
        <source>motor vehicle</source>
        <translation>véhicule à moteur</translation>
    </message>
    <message>
        <source>parts of a motor vehicle</source>
        <translation>pièces d’un véhicule à moteur</translation>
    </message>
    <message>
        <source>livestock</source>
        <translation>bétail</translation>
    </message>
    <message>
        <source>cultural property</source>
        <translation>biens culturels</translation>
    </message>
    <message>
        <source>damage to property</source>
        <translation>dommages aux biens</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>feu</translation>
    </message>
    <message>
        <source>drugs</source>
        <translation>drogues</translation>
    </message>
    <message>
        <source>precursors of drugs</source>
        <translation>précurseurs de drogues</translation>
    </message>
    <message>
        <source>alcohol</source>
        <translation>alcool</translation>
    </message>
    <message>
        <source>tobacco</source>
        <translation>tabac</translation>
    </message>
    <message>
        <source>personal consumption</source>
        <translation>consommation personnelle</translation>
    </message>
    <message>
        <source>trade or distribution</source>
        <translation>commerce ou distribution</translation>
    </message>
    <message>
        <source>manufacture</source>
        <translation>fabrication</translation>
    </message>
    <message>
        <source>cultivation</source>
        <translation>culture de plantes</translation>
    </message>
    <message>
        <source>crossing of a border</source>
        <translation>franchissement d’une frontière</translation>
    </message>
    <message>
        <source>taxes</source>
        <translation>impôts</translation>
    </message>
    <message>
        <source>customs</source>
        <translation>douane</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>coins or banknotes</source>
        <translation>pièces de monnaie ou billets de banque</translation>
    </message>
    <message>
        <source>attack on a computer system</source>
        <translation>attaque d’un système informatique</translation>
    </message>
    <message>
        <source>offender is a public official</source>
        <translation>auteur agent public</translation>
    </message>
    <message>
        <source>directed at a public official</source>
        <translation>acte visant un agent public</translation>
    </message>
    <message>
        <source>workplace</source>
        <translation>lieu de travail</translation>
    </message>
    <message>
        <source>several persons together</source>
        <translation>plusieurs personnes ensemble</translation>
    </message>
    <message>
        <source>organized criminal group</source>
        <translation>groupe criminel organisé</translation>
    </message>
    <message>
        <source>terrorism</source>
        <translation>terrorisme</translation>
    </message>
    <message>
        <source>armed conflict</source>
        <translation>conflit armé</translation>
    </message>
    <message>
        <source>agreement to commit an offence</source>
        <translation>entente en vue de commettre une infraction</translation>
    </message>
    <message>
        <source>entering or staying in a country</source>
        <translation>entrée ou séjour dans un pays</translation>
    </message>
    <message>
        <source>election</source>
        <translation>élection</translation>
    </message>
    <message>
        <source>court or investigation</source>
        <translation>tribunal ou enquête</translation>
    </message>
    <message>
        <source>road traffic</source>
        <translation>circulation routière</translation>
    </message>
    <message>
        <source>waste</source>
        <translation>déchets</translation>
    </message>
    <message>
        <source>wild animals or plants</source>
        <translation>animaux ou plantes sauvages</translation>
    </message>
    <message>
        <source>animals</source>
        <translation>animaux</translation>
    </message>
    <message>
        <source>fish</source>
        <translation>poissons</translation>
    </message>
    <message>
        <source>trees or timber</source>
        <translation>arbres ou bois</translation>
    </message>
    <message>
        <source>pollution of air</source>
        <translation>pollution de l’air</translation>
    </message>
    <message>
        <source>pollution of water</source>
        <translation>pollution de l’eau</translation>
    </message>
    <message>
        <source>pollution of soil</source>
        <translation>pollution du sol</translation>
    </message>
    <message>
        <source>gambling</source>
        <translation>jeux d’argent</translation>
    </message>
    <message>
        <source>labour law</source>
        <translation>droit du travail</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>employeur</translation>
    </message>
    <message>
        <source>use without right</source>
        <translation>utilisation sans droit</translation>
    </message>
    <message>
        <source>intent</source>
        <translation>intention</translation>
    </message>
    <message>
        <source>school</source>
        <translation>école</translation>
    </message>
    <message>
        <source>place of worship</source>
        <translation>lieu de culte</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hôpital</translation>
    </message>
    <message>
        <source>minerals</source>
        <translation>minéraux</translation>
    </message>
    <message>
        <source>on the internet</source>
        <translation>sur Internet</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: “%2” (%3 % alike)</source>
        <translation>Infraction similaire classée ici (%1)&#xa0;: «&#xa0;%2&#xa0;» (ressemblance de %3&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 put a similar offence here: %2 “%3” (%4 % alike)</source>
        <translation>Infraction similaire classée ici (%1)&#xa0;: %2 «&#xa0;%3&#xa0;» (ressemblance de %4&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 comes second: what the label shows fits it less well</source>
        <translation>%1 vient en second&#xa0;: ce qu’indique le libellé lui correspond moins bien</translation>
    </message>
    <message>
        <source>%1 comes second: it does not demand “%2”, which is given here</source>
        <translation>%1 vient en second&#xa0;: cette catégorie n’exige pas «&#xa0;%2&#xa0;», présent ici</translation>
    </message>
    <message>
        <source>%1 comes second: “%2”, which is given here, speaks against it</source>
        <translation>%1 vient en second&#xa0;: «&#xa0;%2&#xa0;», présent ici, parle contre cette catégorie</translation>
    </message>
    <message>
        <source>%1 comes second: the label calls itself the rest of something</source>
        <translation>%1 vient en second&#xa0;: le libellé se présente comme le reste de quelque chose</translation>
    </message>
    <message>
        <source>%1 comes second: it is the more general category</source>
        <translation>%1 vient en second&#xa0;: c’est la catégorie la plus générale</translation>
    </message>
    <message>
        <source>%1 comes second: its texts have fewer of the telling words</source>
        <translation>%1 vient en second&#xa0;: ses textes contiennent moins de mots révélateurs</translation>
    </message>
    <message>
        <source>%1 comes second: no text or term of it is as close to the label</source>
        <translation>%1 vient en second&#xa0;: aucun de ses textes ou termes n’est aussi proche du libellé</translation>
    </message>
    <message>
        <source>%1 comes second: the label is the title of %2</source>
        <translation>%1 vient en second&#xa0;: le libellé est l’intitulé de %2</translation>
    </message>
    <message>
        <source>%1 comes second: your confirmed links speak for %2</source>
        <translation>%1 vient en second&#xa0;: vos liens confirmés parlent en faveur de %2</translation>
    </message>
    <message>
        <source>%1 comes second: ICCS excludes there what the label says</source>
        <translation>%1 vient en second&#xa0;: l’ICCS en exclut ce que dit le libellé</translation>
    </message>
    <message>
        <source>%1 comes second: an exclusion of ICCS sends such offences to %2</source>
        <translation>%1 vient en second&#xa0;: une exclusion de l’ICCS renvoie de telles infractions à %2</translation>
    </message>
    <message>
        <source>%1 comes second: the words are more usual for %2</source>
        <translation>%1 vient en second&#xa0;: les mots sont plus habituels pour %2</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of an attempt</source>
        <translation>%1 vient en second&#xa0;: le libellé parle d’une tentative</translation>
    </message>
    <message>
        <source>%1 comes second: the label speaks of no attempt</source>
        <translation>%1 vient en second&#xa0;: le libellé ne parle pas de tentative</translation>
    </message>
    <message>
        <source>%1 comes second, but no single sign decides against it</source>
        <translation>%1 vient en second, mais aucun indice ne suffit à lui seul à l’écarter</translation>
    </message>
    <message>
        <source>This label names several offences: %1. One code cannot hold them apart: consider rules or two targets.</source>
        <translation>Ce libellé désigne plusieurs infractions&#xa0;: %1. Un seul code ne peut pas les distinguer&#xa0;: envisagez des règles ou deux catégories.</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>Its part %1 is damaged.</source>
        <translation>Sa partie %1 est endommagée.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again and choose that file.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le de nouveau et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>It unpacks to more than %1.</source>
        <translation>Une fois décompressé, il dépasse %1.</translation>
    </message>
    <message>
        <source>Check where this file comes from; save only the sheet with the list.</source>
        <translation>Vérifiez d’où vient ce fichier&#x202f;; n’enregistrez que la feuille contenant la liste.</translation>
    </message>
    <message>
        <source>It is protected with a password.</source>
        <translation>Il est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without the password and choose that file.</source>
        <translation>Enregistrez-le sans mot de passe et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>There is no encoding called &quot;%1&quot;.</source>
        <translation>Il n’existe pas d’encodage nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Leave the encoding empty to have it detected, or name one such as UTF-8 or windows-1252.</source>
        <translation>Laissez l’encodage vide pour qu’il soit détecté, ou indiquez-en un, par exemple UTF-8 ou windows-1252.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation>Il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Choose a CSV, TSV, XLSX or ODS file.</source>
        <translation>Choisissez un fichier CSV, TSV, XLSX ou ODS.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot part cells.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas séparer des cellules.</translation>
    </message>
    <message>
        <source>Give one character such as a comma or a semicolon, or &quot;tab&quot;.</source>
        <translation>Indiquez un caractère tel qu’une virgule ou un point-virgule, ou «&#xa0;tab&#xa0;».</translation>
    </message>
    <message>
        <source>A quote in line %1 is never closed.</source>
        <translation>Un guillemet de la ligne %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The quote was taken as an ordinary character; check this line.</source>
        <translation>Le guillemet a été lu comme un caractère ordinaire&#x202f;; vérifiez cette ligne.</translation>
    </message>
    <message>
        <source>In line %1 text follows a closing quote.</source>
        <translation>À la ligne %1, du texte suit un guillemet fermant.</translation>
    </message>
    <message>
        <source>Quotes inside a quoted cell must be doubled; check this line.</source>
        <translation>Les guillemets à l’intérieur d’une cellule entre guillemets doivent être doublés&#x202f;; vérifiez cette ligne.</translation>
    </message>
    <message>
        <source>Line %1 holds zero bytes.</source>
        <translation>La ligne %1 contient des octets nuls.</translation>
    </message>
    <message>
        <source>They were left out; check this line.</source>
        <translation>Ils ont été ignorés&#x202f;; vérifiez cette ligne.</translation>
    </message>
    <message>
        <source>Line %1 holds bytes that are no text in %2.</source>
        <translation>La ligne %1 contient des octets qui ne sont pas du texte en %2.</translation>
    </message>
    <message>
        <source>If letters look wrong, choose another encoding.</source>
        <translation>Si des lettres semblent incorrectes, choisissez un autre encodage.</translation>
    </message>
    <message>
        <source>It has more than %1 rows.</source>
        <translation>Il a plus de %1 lignes.</translation>
    </message>
    <message>
        <source>Check that this is a list of offences and not of single records, or split the file.</source>
        <translation>Vérifiez qu’il s’agit d’une liste d’infractions et non d’enregistrements individuels, ou divisez le fichier.</translation>
    </message>
    <message>
        <source>It has more than %1 cells.</source>
        <translation>Il a plus de %1 cellules.</translation>
    </message>
    <message>
        <source>Save only the sheet with the list and choose that file.</source>
        <translation>N’enregistrez que la feuille contenant la liste et choisissez ce fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n more place(s) like the ones above.</source>
        <translation>
            <numerusform>%n autre endroit comme ceux indiqués ci-dessus.</numerusform>
            <numerusform>%n autres endroits comme ceux indiqués ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair the file where it comes from.</source>
        <translation>Corrigez le fichier là d’où il vient.</translation>
    </message>
    <message>
        <source>Writing to the standard output.</source>
        <translation>Écriture sur la sortie standard.</translation>
    </message>
    <message>
        <source>Writing the file %1.</source>
        <translation>Écriture du fichier %1.</translation>
    </message>
    <message>
        <source>The system refused it: %1.</source>
        <translation>Le système l’a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there, or choose another folder.</source>
        <translation>Vérifiez que le disque a de la place et que vous pouvez y écrire, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>Add a file name.</source>
        <translation>Ajoutez un nom de fichier.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Create the folder or choose another one.</source>
        <translation>Créez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>Choisissez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>It is larger than %1.</source>
        <translation>Il dépasse %1.</translation>
    </message>
    <message>
        <source>Check that this is the right file, or split it.</source>
        <translation>Vérifiez que c’est le bon fichier, ou divisez-le.</translation>
    </message>
    <message>
        <source>Check that you may read the file and that no other program keeps it.</source>
        <translation>Vérifiez que vous pouvez lire le fichier et qu’aucun autre programme ne le retient.</translation>
    </message>
    <message>
        <source>Reading the file %1.</source>
        <translation>Lecture du fichier %1.</translation>
    </message>
    <message>
        <source>It was stopped before the end.</source>
        <translation>L’opération a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Nothing was changed; start again when you like.</source>
        <translation>Rien n’a été modifié&#x202f;; recommencez quand vous le souhaitez.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were left out.</source>
        <translation>
            <numerusform>%n ligne au-dessus de l’en-tête a été ignorée.</numerusform>
            <numerusform>%n lignes au-dessus de l’en-tête ont été ignorées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They look like a title; if they belong to the list, say that there are no title rows.</source>
        <translation>Elles ressemblent à un titre&#x202f;; si elles appartiennent à la liste, indiquez qu’il n’y a pas de lignes de titre.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the first line has %3.</source>
        <translation>La ligne %1 a %2 cellules, la première ligne en a %3.</translation>
    </message>
    <message>
        <source>Look whether a delimiter or a quote is missing or too many in this line.</source>
        <translation>Vérifiez s’il manque un séparateur ou un guillemet dans cette ligne, ou s’il y en a un de trop.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>La colonne %1 n’a pas de nom.</translation>
    </message>
    <message>
        <source>It is called by its number.</source>
        <translation>Elle est désignée par son numéro.</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; stands above more than one column.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» figure au-dessus de plusieurs colonnes.</translation>
    </message>
    <message>
        <source>The first of them is meant by its name; choose the others by their number.</source>
        <translation>Le nom désigne la première d’entre elles&#x202f;; choisissez les autres par leur numéro.</translation>
    </message>
    <message>
        <source>It has more than %1 columns.</source>
        <translation>Il a plus de %1 colonnes.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>Choose a file or a sheet with rows.</source>
        <translation>Choisissez un fichier ou une feuille contenant des lignes.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Choose a file with rows.</source>
        <translation>Choisissez un fichier contenant des lignes.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it without the password and choose that file.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le sans mot de passe et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>It is a file of an old spreadsheet format.</source>
        <translation>C’est un fichier d’un ancien format de tableur.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX and choose that file.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le au format XLSX et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>It is a web page or XML, not a table.</source>
        <translation>C’est une page web ou un fichier XML, pas un tableau.</translation>
    </message>
    <message>
        <source>It is a document or a packed file, not a table.</source>
        <translation>C’est un document ou un fichier compressé, pas un tableau.</translation>
    </message>
    <message>
        <source>Writing the workbook %1.</source>
        <translation>Écriture du classeur %1.</translation>
    </message>
    <message>
        <source>The workbook could not be written: %1</source>
        <translation>Le classeur n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check that the disk has room, or export as CSV.</source>
        <translation>Vérifiez que le disque a de la place, ou exportez en CSV.</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; has %2 rows and %3 columns, more than a workbook can hold.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» a %2 lignes et %3 colonnes, plus qu’un classeur ne peut en contenir.</translation>
    </message>
    <message>
        <source>Export as CSV.</source>
        <translation>Exportez en CSV.</translation>
    </message>
    <message>
        <source>A text has more than %1 characters, the most that a cell can hold.</source>
        <translation>Un texte a plus de %1 caractères, le maximum que peut contenir une cellule.</translation>
    </message>
    <message>
        <source>Shorten the text that begins with &quot;%1&quot;, or export as CSV.</source>
        <translation>Raccourcissez le texte qui commence par «&#xa0;%1&#xa0;», ou exportez en CSV.</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook.</source>
        <translation>C’est une archive, mais pas un classeur.</translation>
    </message>
    <message>
        <source>Choose an XLSX or ODS file, or unpack the archive and choose the file in it.</source>
        <translation>Choisissez un fichier XLSX ou ODS, ou décompressez l’archive et choisissez le fichier qu’elle contient.</translation>
    </message>
    <message>
        <source>It has no sheet &quot;%1&quot;.</source>
        <translation>Il n’a pas de feuille «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Choose one of these sheets: %1.</source>
        <translation>Choisissez l’une de ces feuilles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None of its sheets has data.</source>
        <translation>Aucune de ses feuilles ne contient de données.</translation>
    </message>
    <message>
        <source>Cells are merged from row %1.</source>
        <translation>Des cellules sont fusionnées à partir de la ligne %1.</translation>
    </message>
    <message>
        <source>The value stands in the first of them, the others are empty; fill them if rows below belong to it.</source>
        <translation>La valeur se trouve dans la première, les autres sont vides&#x202f;; remplissez-les si les lignes suivantes en relèvent.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula.</source>
        <translation>
            <numerusform>%n cellule contient une formule.</numerusform>
            <numerusform>%n cellules contiennent une formule.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values stored in the file were taken; nothing was computed.</source>
        <translation>Les valeurs stockées dans le fichier ont été lues&#x202f;; rien n’a été calculé.</translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored value.</source>
        <translation>
            <numerusform>%n formule n’a pas de valeur stockée.</numerusform>
            <numerusform>%n formules n’ont pas de valeur stockée.</numerusform>
        </translation>
    </message>
    <message>
        <source>These cells are empty; open the file in a spreadsheet program and save it once.</source>
        <translation>Ces cellules sont vides&#x202f;; ouvrez le fichier dans un tableur et enregistrez-le une fois.</translation>
    </message>
    <message>
        <source>The file carries macros.</source>
        <translation>Le fichier contient des macros.</translation>
    </message>
    <message>
        <source>They were ignored and not run.</source>
        <translation>Elles ont été ignorées et n’ont pas été exécutées.</translation>
    </message>
    <message>
        <source>A copy of it could not be written.</source>
        <translation>Une copie de ce fichier n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>Check that the disk has room. If it has, open the file in a spreadsheet program, save it again and choose that file.</source>
        <translation>Vérifiez que le disque a de la place. Si c’est le cas, ouvrez le fichier dans un tableur, enregistrez-le de nouveau et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it as XLSX (or XLSM, if it has macros) and choose that file.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le au format XLSX (ou XLSM s’il contient des macros) et choisissez ce fichier.</translation>
    </message>
    <message>
        <source>It is a binary workbook (XLSB).</source>
        <translation>C’est un classeur binaire (XLSB).</translation>
    </message>
    <message>
        <source>It is an archive, but not a workbook of the format XLSX or XLSM.</source>
        <translation>C’est une archive, mais pas un classeur au format XLSX ou XLSM.</translation>
    </message>
    <message>
        <source>It has no workbook in it (workbook.xml).</source>
        <translation>Il ne contient pas de classeur (workbook.xml).</translation>
    </message>
    <message>
        <source>It is no workbook.</source>
        <translation>Ce n’est pas un classeur.</translation>
    </message>
    <message>
        <source>%1 holds a formula that other cells share.</source>
        <translation>%1 contient une formule que partagent d’autres cellules.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map.</source>
        <translation>La cellule a été laissée telle quelle. Retirez-la du plan.</translation>
    </message>
    <message>
        <source>%1 holds a formula.</source>
        <translation>%1 contient une formule.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Take it out of the map, or say there that the formula is to give way.</source>
        <translation>La cellule a été laissée telle quelle. Retirez-la du plan, ou indiquez-y que la formule doit céder la place.</translation>
    </message>
    <message>
        <source>%1 lies in merged cells, whose content stands in %2.</source>
        <translation>%1 se trouve dans des cellules fusionnées, dont le contenu figure en %2.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Name %1 instead.</source>
        <translation>La cellule a été laissée telle quelle. Indiquez plutôt %1.</translation>
    </message>
    <message>
        <source>The text for %1 is longer than the 32,767 characters of a cell.</source>
        <translation>Le texte pour %1 dépasse les 32&#x202f;767 caractères d’une cellule.</translation>
    </message>
    <message>
        <source>The cell was left as it is. Shorten the text.</source>
        <translation>La cellule a été laissée telle quelle. Raccourcissez le texte.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden.</source>
        <translation>La feuille «&#xa0;%1&#xa0;» est masquée.</translation>
    </message>
    <message>
        <source>Its cells were filled all the same.</source>
        <translation>Ses cellules ont été remplies malgré tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) of the protected sheet “%1” are locked.</source>
        <translation>
            <numerusform>%n cellule du plan, dans la feuille protégée «&#xa0;%1&#xa0;», est verrouillée.</numerusform>
            <numerusform>%n cellules du plan, dans la feuille protégée «&#xa0;%1&#xa0;», sont verrouillées.</numerusform>
        </translation>
    </message>
    <message>
        <source>They were filled and the protection stays. Check that these are the cells meant.</source>
        <translation>Elles ont été remplies et la protection reste. Vérifiez que ce sont bien les cellules voulues.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1” with cells.</source>
        <translation>Le classeur n’a pas de feuille «&#xa0;%1&#xa0;» contenant des cellules.</translation>
    </message>
    <message>
        <source>Correct the name in the map.</source>
        <translation>Corrigez le nom dans le plan.</translation>
    </message>
    <message>
        <source>“%1” is no place on a sheet.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un emplacement d’une feuille.</translation>
    </message>
    <message>
        <source>Write the column and the row, such as D14.</source>
        <translation>Écrivez la colonne et la ligne, par exemple D14.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>The stored results of %n formula(s) that may depend on the filled cells were taken out.</source>
        <translation>
            <numerusform>Le résultat enregistré de %n formule qui dépend peut-être des cellules remplies a été retiré.</numerusform>
            <numerusform>Les résultats enregistrés de %n formules qui dépendent peut-être des cellules remplies ont été retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spreadsheet programs compute them when the file is opened. Open and save it once before a program reads it that does not compute.</source>
        <translation>Les tableurs les calculent à l’ouverture du fichier. Ouvrez-le et enregistrez-le une fois avant qu’un programme qui ne les calcule pas ne le lise.</translation>
    </message>
    <message>
        <source>The workbook is signed; a filled one is no longer what was signed.</source>
        <translation>Le classeur est signé&#x202f;; une fois rempli, il n’est plus ce qui a été signé.</translation>
    </message>
    <message>
        <source>Sign it again before it is sent.</source>
        <translation>Signez-le de nouveau avant de l’envoyer.</translation>
    </message>
    <message>
        <source>The workbook %1 was to be filled as %2.</source>
        <translation>Remplissage du classeur %1 dans %2.</translation>
    </message>
    <message>
        <source>That is the given workbook itself.</source>
        <translation>C’est le classeur donné lui-même.</translation>
    </message>
    <message>
        <source>Choose another name, so that it stays as it was.</source>
        <translation>Choisissez un autre nom, afin que le classeur reste tel quel.</translation>
    </message>
    <message>
        <source>Its content is that of a .%1 file, and spreadsheet programs refuse it under a name that ends in .%2.</source>
        <translation>Son contenu est celui d’un fichier .%1, et les tableurs le refusent sous un nom qui se termine par .%2.</translation>
    </message>
    <message>
        <source>Let the name end in .%1.</source>
        <translation>Faites en sorte que le nom se termine par .%1.</translation>
    </message>
    <message>
        <source>The file %1 was to be packed.</source>
        <translation>Compression du fichier %1.</translation>
    </message>
    <message>
        <source>The archive refused it (error %1).</source>
        <translation>L’archive l’a refusé (erreur %1).</translation>
    </message>
    <message>
        <source>Free some memory and try again.</source>
        <translation>Libérez de la mémoire et réessayez.</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>The classification has no category %1.</source>
        <translation>La classification n’a pas de catégorie %1.</translation>
    </message>
    <message>
        <source>The row was left out. Correct its code.</source>
        <translation>La ligne a été ignorée. Corrigez son code.</translation>
    </message>
    <message>
        <source>The code %1 can mean several categories.</source>
        <translation>Le code %1 peut désigner plusieurs catégories.</translation>
    </message>
    <message>
        <source>The row was left out. Write the code in full.</source>
        <translation>La ligne a été ignorée. Écrivez le code en entier.</translation>
    </message>
    <message>
        <source>The category %1 has two different titles.</source>
        <translation>La catégorie %1 a deux intitulés différents.</translation>
    </message>
    <message>
        <source>The first one was taken.</source>
        <translation>Le premier a été retenu.</translation>
    </message>
    <message>
        <source>The code %1 has no title.</source>
        <translation>Le code %1 n’a pas d’intitulé.</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>La ligne a été ignorée.</translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message>
        <source>Residual although a sibling names the conduct</source>
        <translation>Résiduelle alors qu’une catégorie sœur nomme le comportement</translation>
    </message>
    <message>
        <source>Residual categories are for what no other category of the same parent names (ICCS p. 19, rule R8).</source>
        <translation>Les catégories résiduelles sont destinées à ce que ne nomme aucune autre catégorie relevant de la même catégorie supérieure (ICCS, p.&#xa0;19, règle R8).</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2, but %3 names “%4”.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à la catégorie résiduelle %2, mais %3 nomme «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>Look at %1; if it does not fit, list it among the rejected candidates with the reason.</source>
        <translation>Examinez %1&#x202f;; si cette catégorie ne convient pas, inscrivez-la parmi les catégories écartées avec le motif.</translation>
    </message>
    <message>
        <source>Committed offence under organised crime or terrorism</source>
        <translation>Infraction commise classée sous la criminalité organisée ou le terrorisme</translation>
    </message>
    <message>
        <source>0905 and 0906 hold only membership, participation and financing; a committed offence goes to its own category with the tag for its situation (ICCS, 0905 and 0906).</source>
        <translation>0905 et 0906 ne comprennent que l’appartenance, la participation et le financement&#x202f;; une infraction commise va dans sa propre catégorie avec l’étiquette de sa situation (ICCS, 0905 et 0906).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but its label names a committed offence: “%3” (%4).</source>
        <translation>«&#xa0;%1&#xa0;» est lié à %2, mais son libellé nomme une infraction commise&#xa0;: «&#xa0;%3&#xa0;» (%4).</translation>
    </message>
    <message>
        <source>Link it to %1 and set the tag for organised crime or terrorism.</source>
        <translation>Établissez le lien avec %1 et définissez l’étiquette de criminalité organisée ou de terrorisme.</translation>
    </message>
    <message>
        <source>Conspiracy without its flag</source>
        <translation>Entente délictueuse sans son indicateur</translation>
    </message>
    <message>
        <source>Conspiracy to commit a particular crime is counted in 08064 and also recorded with the flag CP (ICCS, 08064; MAPPING 6).</source>
        <translation>L’entente en vue de commettre une infraction particulière est comptée sous 08064 et enregistrée en outre avec l’indicateur CP (ICCS, 08064&#x202f;; MAPPING 6).</translation>
    </message>
    <message>
        <source>“%1” is linked to conspiracy 08064 without the flag CP.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à l’entente délictueuse 08064 sans l’indicateur CP.</translation>
    </message>
    <message>
        <source>Set the flag CP, or name the exception in the rationale and explain this finding.</source>
        <translation>Définissez l’indicateur CP, ou mentionnez l’exception dans la justification et expliquez ce constat.</translation>
    </message>
    <message>
        <source>Counted in two categories</source>
        <translation>Compté dans deux catégories</translation>
    </message>
    <message>
        <source>Every offence goes to one and only one category (ICCS p. 12): two links that each take the whole count make the total larger than what was recorded.</source>
        <translation>Chaque infraction va dans une catégorie et une seule (ICCS, p.&#xa0;12)&#xa0;: deux liens prenant chacun la totalité des cas rendent le total supérieur à ce qui a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” counts whole in %2 and in %3.</source>
        <translation>«&#xa0;%1&#xa0;» est compté en totalité dans %2 et dans %3.</translation>
    </message>
    <message>
        <source>Remove one of the links, choose the common parent, or say with the relation “contains” or “overlap” that only a part belongs there.</source>
        <translation>Supprimez l’un des liens, choisissez la catégorie supérieure commune, ou indiquez par la relation «&#xa0;plus large&#xa0;» ou «&#xa0;chevauche&#xa0;» que seule une partie en relève.</translation>
    </message>
    <message>
        <source>Fraud or abuse material under computer offences</source>
        <translation>Fraude ou contenus d’abus sexuels sous les infractions informatiques</translation>
    </message>
    <message>
        <source>0903 holds only acts against computer systems; fraud by computer is 0701 and child sexual abuse material 030221, both with the tag Cy (ICCS p. 12, 0903).</source>
        <translation>0903 ne comprend que les actes visant des systèmes informatiques&#x202f;; la fraude informatique relève de 0701 et les contenus relatifs à des abus sexuels sur enfants de 030221, tous deux avec l’étiquette Cy (ICCS, p.&#xa0;12, 0903).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but “%3” belongs to %4.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à %2, mais «&#xa0;%3&#xa0;» relève de %4.</translation>
    </message>
    <message>
        <source>Link it to %1 with the tag Cy = cyber-related.</source>
        <translation>Établissez le lien avec %1 et l’étiquette Cy = lié à la cybercriminalité.</translation>
    </message>
    <message>
        <source>The category excludes this</source>
        <translation>La catégorie exclut ce cas</translation>
    </message>
    <message>
        <source>Each exclusion of ICCS names the code where the case belongs (ICCS p. 20).</source>
        <translation>Chaque exclusion de l’ICCS indique le code dont relève le cas (ICCS, p.&#xa0;20).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, but %2 excludes “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à %2, mais %2 exclut «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Read the exclusion and say in the rationale why it does not apply.</source>
        <translation>Lisez l’exclusion et indiquez dans la justification pourquoi elle ne s’applique pas.</translation>
    </message>
    <message>
        <source>ICCS sends this to %1. Link there, or say in the rationale why the exclusion does not apply.</source>
        <translation>L’ICCS renvoie ce cas à %1. Établissez ce lien, ou indiquez dans la justification pourquoi l’exclusion ne s’applique pas.</translation>
    </message>
    <message>
        <source>Tag not allowed here</source>
        <translation>Étiquette non admise ici</translation>
    </message>
    <message>
        <source>Attempted or completed does not apply to 0101, 0102 and 0103 (ICCS p. 20), and values outside the official lists cannot be reported.</source>
        <translation>La distinction entre tentée et consommée ne s’applique pas à 0101, 0102 et 0103 (ICCS, p.&#xa0;20), et les valeurs absentes des listes officielles ne peuvent pas être communiquées.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which ICCS does not have.</source>
        <translation>«&#xa0;%1&#xa0;» définit l’étiquette %2, qui n’existe pas dans l’ICCS.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2 to %3, which is not in its list of values.</source>
        <translation>«&#xa0;%1&#xa0;» donne à l’étiquette %2 la valeur %3, qui n’est pas dans sa liste de valeurs.</translation>
    </message>
    <message>
        <source>“%1” sets the tag %2, which does not apply to %3.</source>
        <translation>«&#xa0;%1&#xa0;» définit l’étiquette %2, qui ne s’applique pas à %3.</translation>
    </message>
    <message>
        <source>Take the tag away or choose a value of its list.</source>
        <translation>Retirez l’étiquette ou choisissez une valeur de sa liste.</translation>
    </message>
    <message>
        <source>Target too high in the tree</source>
        <translation>Catégorie trop élevée dans l’arborescence</translation>
    </message>
    <message>
        <source>A section says too little: UNODC reviewers ask for at least a division (rule R1). A project may ask for more.</source>
        <translation>Une section en dit trop peu&#xa0;: les examinateurs de l’ONUDC demandent au moins une division (règle R1). Un projet peut exiger davantage.</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which is at level %3; at least level %4 is asked for.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à %2, qui est de niveau %3&#x202f;; le niveau %4 au moins est demandé.</translation>
    </message>
    <message>
        <source>Choose the division or group that the definition reaches, or ask for a split of the code.</source>
        <translation>Choisissez la division ou le groupe que permet d’atteindre la définition, ou demandez une scission du code.</translation>
    </message>
    <message>
        <source>Distinguishing element not in the text</source>
        <translation>Élément distinctif absent du texte</translation>
    </message>
    <message>
        <source>When the definition does not separate siblings, their common parent is the target, not one of them (rule R2; ICCS p. 13, statistical feasibility).</source>
        <translation>Lorsque la définition ne distingue pas les catégories sœurs, c’est leur catégorie supérieure commune qui convient, et non l’une d’elles (règle R2&#x202f;; ICCS, p.&#xa0;13, faisabilité statistique).</translation>
    </message>
    <message>
        <source>Nothing in “%1” names what sets %2 “%3” apart from the other categories of %4.</source>
        <translation>Rien dans «&#xa0;%1&#xa0;» ne nomme ce qui distingue %2 «&#xa0;%3&#xa0;» des autres catégories de %4.</translation>
    </message>
    <message>
        <source>Link to %1, or say in the rationale which legal element decides.</source>
        <translation>Établissez le lien avec %1, ou indiquez dans la justification quel élément légal décide.</translation>
    </message>
    <message>
        <source>No definition</source>
        <translation>Pas de définition</translation>
    </message>
    <message>
        <source>The behaviour decides, not the name (rules R4 and R13): without a definition a link rests on the label alone.</source>
        <translation>C’est le comportement qui décide, pas le nom (règles R4 et R13)&#xa0;: sans définition, un lien ne repose que sur le libellé.</translation>
    </message>
    <message>
        <source>The list “%1” has no definitions; its links rest on labels alone.</source>
        <translation>La liste «&#xa0;%1&#xa0;» n’a pas de définitions&#x202f;; ses liens ne reposent que sur les libellés.</translation>
    </message>
    <message>
        <source>Ask the institution for the legal texts and import them as a column.</source>
        <translation>Demandez les textes légaux à l’institution et importez-les comme colonne.</translation>
    </message>
    <message>
        <source>“%1” is mapped without a definition.</source>
        <translation>«&#xa0;%1&#xa0;» est mis en correspondance sans définition.</translation>
    </message>
    <message>
        <source>Ask for the definition, or explain why the label is enough.</source>
        <translation>Demandez la définition, ou expliquez pourquoi le libellé suffit.</translation>
    </message>
    <message>
        <source>No crime, or a sum row, is mapped</source>
        <translation>Un code qui n’est pas une infraction, ou une ligne de somme, est mis en correspondance</translation>
    </message>
    <message>
        <source>Only what criminal law punishes is classified (ICCS p. 11); sum rows would count twice.</source>
        <translation>Seul ce que le droit pénal punit est classé (ICCS, p.&#xa0;11)&#x202f;; les lignes de somme compteraient deux fois.</translation>
    </message>
    <message>
        <source>Set it out of scope with the reason, or explain why it is counted.</source>
        <translation>Mettez-le hors champ avec le motif, ou expliquez pourquoi il est compté.</translation>
    </message>
    <message>
        <source>“%1” is a sum row and is linked to %2.</source>
        <translation>«&#xa0;%1&#xa0;» est une ligne de somme et est lié à %2.</translation>
    </message>
    <message>
        <source>“%1” does not seem to be a crime and is linked to %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne semble pas être une infraction pénale et est lié à %2.</translation>
    </message>
    <message>
        <source>Residual without rejected candidates</source>
        <translation>Résiduelle sans catégories écartées</translation>
    </message>
    <message>
        <source>A residual is chosen only after a review of the full classification (ICCS p. 19); the rejected candidates are the proof.</source>
        <translation>Une catégorie résiduelle n’est choisie qu’après examen de la classification complète (ICCS, p.&#xa0;19)&#x202f;; les catégories écartées en sont la preuve.</translation>
    </message>
    <message>
        <source>“%1” is linked to the residual %2 and no rejected candidate is named.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à la catégorie résiduelle %2 et aucune catégorie écartée n’est indiquée.</translation>
    </message>
    <message>
        <source>Name the categories you looked at and why they do not fit.</source>
        <translation>Indiquez les catégories que vous avez examinées et pourquoi elles ne conviennent pas.</translation>
    </message>
    <message>
        <source>Code not in this edition</source>
        <translation>Code absent de cette édition</translation>
    </message>
    <message>
        <source>Codes of drafts, printing slips and lost zeros look right and are not (MAPPING 14).</source>
        <translation>Les codes issus de versions préliminaires, de fautes d’impression et de zéros perdus paraissent justes et ne le sont pas (MAPPING 14).</translation>
    </message>
    <message>
        <source>“%1” is linked to %2, which this edition of ICCS does not have.</source>
        <translation>«&#xa0;%1&#xa0;» est lié à %2, qui n’existe pas dans cette édition de l’ICCS.</translation>
    </message>
    <message>
        <source>Probably %1 is meant.</source>
        <translation>Il s’agit probablement de %1.</translation>
    </message>
    <message>
        <source>Choose a category of the edition.</source>
        <translation>Choisissez une catégorie de l’édition.</translation>
    </message>
    <message>
        <source>Approved without reviewer or rationale</source>
        <translation>Approuvé sans examinateur ou sans justification</translation>
    </message>
    <message>
        <source>An approved link is a national figure: somebody else has looked at it and the reason stands beside it (MAPPING 10).</source>
        <translation>Un lien approuvé est un chiffre national&#xa0;: une autre personne l’a examiné et le motif figure à côté (MAPPING 10).</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a reviewer.</source>
        <translation>Le lien de «&#xa0;%1&#xa0;» est approuvé sans examinateur.</translation>
    </message>
    <message>
        <source>Enter who reviewed it and when, or set it back to review.</source>
        <translation>Indiquez qui l’a examiné et quand, ou remettez-le en cours d’examen.</translation>
    </message>
    <message>
        <source>The link of “%1” is approved without a rationale.</source>
        <translation>Le lien de «&#xa0;%1&#xa0;» est approuvé sans justification.</translation>
    </message>
    <message>
        <source>Write which element of the offence decides.</source>
        <translation>Écrivez quel élément de l’infraction décide.</translation>
    </message>
    <message>
        <source>The link of “%1” was approved by its own author, %2.</source>
        <translation>Le lien de «&#xa0;%1&#xa0;» a été approuvé par son propre auteur, %2.</translation>
    </message>
    <message>
        <source>Let a second person look at it.</source>
        <translation>Faites-le examiner par une deuxième personne.</translation>
    </message>
    <message>
        <source>Gap or overlap of dated links</source>
        <translation>Lacune ou chevauchement de liens datés</translation>
    </message>
    <message>
        <source>Figures of a year use the links valid in that year (MAPPING 12): a gap loses counts, an overlap counts twice.</source>
        <translation>Les chiffres d’une année utilisent les liens valables cette année-là (MAPPING 12)&#xa0;: une lacune fait perdre des cas, un chevauchement les compte deux fois.</translation>
    </message>
    <message>
        <source>Two links of “%1” are valid on the same days.</source>
        <translation>Deux liens de «&#xa0;%1&#xa0;» sont valables les mêmes jours.</translation>
    </message>
    <message>
        <source>No link of “%1” is valid from %2 to %3.</source>
        <translation>Aucun lien de «&#xa0;%1&#xa0;» n’est valable du %2 au %3.</translation>
    </message>
    <message>
        <source>Set the first and last days so that each day has one link.</source>
        <translation>Fixez les premiers et les derniers jours de sorte que chaque jour ait un seul lien.</translation>
    </message>
    <message>
        <source>A link of “%1” ends before it begins.</source>
        <translation>Un lien de «&#xa0;%1&#xa0;» se termine avant de commencer.</translation>
    </message>
    <message>
        <source>Exporting the findings</source>
        <translation>Exportation des constats</translation>
    </message>
    <message>
        <source>Weights without source or with a wrong sum</source>
        <translation>Poids sans source ou de somme inexacte</translation>
    </message>
    <message>
        <source>Weights that share out the records of an offence are an estimate (MAPPING 5): without a source nobody can judge it, and weights that do not sum to 1 lose records or count them twice.</source>
        <translation>Les poids qui répartissent les enregistrements d’une infraction sont une estimation (MAPPING 5)&#xa0;: sans source, personne ne peut en juger, et des poids dont la somme n’est pas 1 perdent des enregistrements ou les comptent deux fois.</translation>
    </message>
    <message>
        <source>The weights of the links of “%1” sum to %2.</source>
        <translation>La somme des poids des liens de «&#xa0;%1&#xa0;» est %2.</translation>
    </message>
    <message>
        <source>From %3 the weights of the links of “%1” sum to %2.</source>
        <translation>À partir du %3, la somme des poids des liens de «&#xa0;%1&#xa0;» est %2.</translation>
    </message>
    <message>
        <source>A link of “%1” takes the share %2 and no source is named.</source>
        <translation>Un lien de «&#xa0;%1&#xa0;» prend la part %2 et aucune source n’est indiquée.</translation>
    </message>
    <message>
        <source>Name where the weight comes from, for example a sample of files and its year.</source>
        <translation>Indiquez d’où vient le poids, par exemple un échantillon de dossiers et son année.</translation>
    </message>
    <message>
        <source>Set the weights so that they sum to 1, or set them all to 1 and say with rules which records go where.</source>
        <translation>Fixez les poids pour que leur somme soit 1, ou mettez-les tous à 1 et dites par des règles quels enregistrements vont où.</translation>
    </message>
    <message>
        <source>Killing in armed conflict</source>
        <translation>Homicide lors d’un conflit armé</translation>
    </message>
    <message>
        <source>Killings in armed conflict are 0107 when unlawful and 11013 when they are war crimes (ICCS p. 36, 94), not intentional homicide.</source>
        <translation>Les homicides liés à un conflit armé relèvent de 0107 lorsqu’ils sont illicites et de 11013 lorsqu’ils constituent des crimes de guerre (ICCS, p.&#xa0;36, 94), et non de l’homicide intentionnel.</translation>
    </message>
    <message>
        <source>Look at 0107 and 11013: choose one of them, let rules tell the records apart, or reject them with a reason.</source>
        <translation>Examinez 0107 et 11013&#xa0;: choisissez l’une de ces catégories, laissez des règles distinguer les enregistrements, ou écartez-les avec un motif.</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2”, and the table “%3” gives %4 without asking about armed conflict; for example to a record with %5.</source>
        <translation>«&#xa0;%1&#xa0;» parle de «&#xa0;%2&#xa0;», et la table «&#xa0;%3&#xa0;» donne %4 sans demander s’il y a un conflit armé&#x202f;; par exemple à un enregistrement avec %5.</translation>
    </message>
    <message>
        <source>“%1” speaks of “%2” and is linked to %3: a record of a killing in armed conflict would count there.</source>
        <translation>«&#xa0;%1&#xa0;» parle de «&#xa0;%2&#xa0;» et est lié à %3&#xa0;: un enregistrement d’homicide lors d’un conflit armé y serait compté.</translation>
    </message>
    <message>
        <source>Several conducts, one category</source>
        <translation>Plusieurs comportements, une seule catégorie</translation>
    </message>
    <message>
        <source>A label that joins conducts (&quot;with&quot;, &quot;and&quot;, &quot;resulting in&quot;) often hides several categories: UNODC reviewers ask for the base conduct, or for a split (rules R5, R6).</source>
        <translation>Un libellé qui réunit des comportements («&#xa0;avec&#xa0;», «&#xa0;et&#xa0;», «&#xa0;ayant entraîné&#xa0;») cache souvent plusieurs catégories&#xa0;: les examinateurs de l’ONUDC demandent le comportement de base, ou une scission (règles R5, R6).</translation>
    </message>
    <message>
        <source>Tell the records apart by a decision table, ask for a split of the code, or say with R5 that the base conduct decides.</source>
        <translation>Distinguez les enregistrements par une table de décision, demandez une scission du code, ou indiquez par R5 que le comportement de base décide.</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but the table “%3” gives %4 to all of its records; for example to one with %5.</source>
        <translation>«&#xa0;%1&#xa0;» réunit des comportements («&#xa0;%2&#xa0;»), mais la table «&#xa0;%3&#xa0;» donne %4 à tous ses enregistrements&#x202f;; par exemple à un enregistrement avec %5.</translation>
    </message>
    <message>
        <source>“%1” joins conducts (“%2”), but every record of it goes to %3, whichever of them it shows.</source>
        <translation>«&#xa0;%1&#xa0;» réunit des comportements («&#xa0;%2&#xa0;»), mais chacun de ses enregistrements va à %3, quel que soit le comportement qu’il montre.</translation>
    </message>
    <message>
        <source>Records without an answer</source>
        <translation>Enregistrements sans réponse</translation>
    </message>
    <message>
        <source>A table must leave no combination uncovered, &quot;not known&quot; included (MAPPING T2), or the totals will not add up.</source>
        <translation>Une table ne doit laisser aucune combinaison sans réponse, «&#xa0;non connu&#xa0;» compris (MAPPING T2), sinon les totaux ne concorderont pas.</translation>
    </message>
    <message>
        <source>Table “%1”: %2</source>
        <translation>Table «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Table “%1” has %n gap(s). %2</source>
        <translation>
            <numerusform>Table «&#xa0;%1&#xa0;»&#xa0;: %n lacune. %2</numerusform>
            <numerusform>Table «&#xa0;%1&#xa0;»&#xa0;: %n lacunes. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert the missing rows, add a default row, or say that the combination cannot occur.</source>
        <translation>Insérez les lignes manquantes, ajoutez une ligne par défaut, ou indiquez que la combinaison ne peut pas se présenter.</translation>
    </message>
    <message>
        <source>Row without use</source>
        <translation>Ligne sans effet</translation>
    </message>
    <message>
        <source>A row that never decides misleads whoever reads the table, and is often a slip: the row before it is wider than was meant (RULES 4).</source>
        <translation>Une ligne qui ne décide jamais induit en erreur qui lit la table, et c’est souvent une inadvertance&#xa0;: la ligne qui la précède est plus large que voulu (RULES 4).</translation>
    </message>
    <message>
        <source>Remove the row, or move or narrow the rows that take its records.</source>
        <translation>Supprimez la ligne, ou déplacez ou restreignez les lignes qui prennent ses enregistrements.</translation>
    </message>
    <message>
        <source>Rows contradict each other</source>
        <translation>Lignes contradictoires</translation>
    </message>
    <message>
        <source>The rules of a code must be disjoint (MAPPING T2): where rows contradict each other a record gets no category.</source>
        <translation>Les règles d’un code doivent être disjointes (MAPPING T2)&#xa0;: là où des lignes se contredisent, un enregistrement ne reçoit aucune catégorie.</translation>
    </message>
    <message>
        <source>Narrow one of the rows, or let the order of rows decide (First).</source>
        <translation>Restreignez l’une des lignes, ou laissez l’ordre des lignes décider (First).</translation>
    </message>
    <message>
        <source>One provision, two answers</source>
        <translation>Une disposition, deux réponses</translation>
    </message>
    <message>
        <source>Flows between police, prosecution, courts and prisons can be measured only when the same provision reaches the same category everywhere (ICCS p. 11, MAPPING T8).</source>
        <translation>Les flux entre la police, le ministère public, les tribunaux et les prisons ne peuvent être mesurés que si la même disposition mène partout à la même catégorie (ICCS, p.&#xa0;11, MAPPING T8).</translation>
    </message>
    <message>
        <source>%1: every record of “%2” (%3) becomes %4, every record of “%5” (%6) becomes %7.</source>
        <translation>%1&#xa0;: tout enregistrement de «&#xa0;%2&#xa0;» (%3) donne %4, tout enregistrement de «&#xa0;%5&#xa0;» (%6) donne %7.</translation>
    </message>
    <message>
        <source>%1: a record with %8 becomes %4 as “%2” (%3) and %7 as “%5” (%6).</source>
        <translation>%1&#xa0;: un enregistrement avec %8 donne %4 en tant que «&#xa0;%2&#xa0;» (%3) et %7 en tant que «&#xa0;%5&#xa0;» (%6).</translation>
    </message>
    <message>
        <source>Bring both to the same category, or explain why the institutions differ.</source>
        <translation>Ramenez les deux à la même catégorie, ou expliquez pourquoi les institutions diffèrent.</translation>
    </message>
    <message>
        <source>Decision table with an error</source>
        <translation>Table de décision comportant une erreur</translation>
    </message>
    <message>
        <source>A row that cannot be read fits no record, so its records silently go elsewhere; every name in a table must be one that the project has.</source>
        <translation>Une ligne qui ne peut pas être lue ne correspond à aucun enregistrement, et ses enregistrements vont ailleurs sans avertissement&#x202f;; chaque nom figurant dans une table doit exister dans le projet.</translation>
    </message>
    <message>
        <source>Asks for what is not collected</source>
        <translation>Demande ce qui n’est pas recueilli</translation>
    </message>
    <message>
        <source>A category may be used only when the information at hand can tell it from its siblings (ICCS p. 13): without the column every record counts as not known.</source>
        <translation>Une catégorie ne peut être utilisée que si les informations disponibles permettent de la distinguer de ses catégories sœurs (ICCS, p.&#xa0;13)&#xa0;: sans la colonne, chaque enregistrement compte comme non connu.</translation>
    </message>
    <message>
        <source>The table “%1” asks for “%2”, which no record layout of the list “%3” gives; %4 is for example meant for a record with %5, which the data cannot show.</source>
        <translation>La table «&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;», qu’aucun dessin de fichier de la liste «&#xa0;%3&#xa0;» ne fournit&#x202f;; %4 est par exemple destinée à un enregistrement avec %5, ce que les données ne peuvent pas montrer.</translation>
    </message>
    <message>
        <source>Add the column to the layout, or decide without it: take the common parent of what it would tell apart.</source>
        <translation>Ajoutez la colonne au dessin de fichier, ou décidez sans elle&#xa0;: prenez la catégorie supérieure commune de ce qu’elle distinguerait.</translation>
    </message>
    <message numerus="yes">
        <source>Table %1 (%2) has figures for %3, but %n questions on its method are not answered: %4</source>
        <translation>
            <numerusform>Tableau %1 (%2)&#xa0;: il y a des chiffres pour %3, mais %n question sur la méthode reste sans réponse&#xa0;: %4</numerusform>
            <numerusform>Tableau %1 (%2)&#xa0;: il y a des chiffres pour %3, mais %n questions sur la méthode restent sans réponse&#xa0;: %4</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, above the %4 of %5, of which it is a part.</source>
        <translation>%1 en %2&#xa0;: %3, soit plus que %4 pour «&#xa0;%5&#xa0;», dont ce chiffre est une partie.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but parts of it already make %4 (%5).</source>
        <translation>%1 en %2&#xa0;: %3, alors que des parties atteignent déjà %4 (%5).</translation>
    </message>
    <message>
        <source>For table %1 the answer to “%2” changed from “%3” to “%4”, and no comment says why.</source>
        <translation>Pour le tableau %1, la réponse à «&#xa0;%2&#xa0;» est passée de «&#xa0;%3&#xa0;» à «&#xa0;%4&#xa0;», et aucun commentaire n’indique pourquoi.</translation>
    </message>
    <message>
        <source>%1 went from %2 in %3 to %4 in %5.</source>
        <translation>%1&#xa0;: passage de %2 en %3 à %4 en %5.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; the other source (%4) has %5.</source>
        <translation>%1 en %2&#xa0;: %3&#x202f;; l’autre source (%4) indique %5.</translation>
    </message>
    <message>
        <source>%1 has no figure in %2; in %3 it was %4.</source>
        <translation>%1&#xa0;: aucun chiffre en %2&#x202f;; en %3, le chiffre était %4.</translation>
    </message>
    <message>
        <source>%1 is 0 in %2; in %3 it was %4.</source>
        <translation>%1&#xa0;: le chiffre est 0 en %2&#x202f;; en %3, il était %4.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3, more than the %4 of the stage before (%5).</source>
        <translation>%1 en %2&#xa0;: %3, soit plus que %4 à l’étape précédente (%5).</translation>
    </message>
    <message>
        <source>In %1 count and rate of “%2” mean a population of %3, those of “%4” one of %5.</source>
        <translation>En %1, l’effectif et le taux de «&#xa0;%2&#xa0;» supposent une population de %3, ceux de «&#xa0;%4&#xa0;» une population de %5.</translation>
    </message>
    <message>
        <source>%1 in %2 (%3) is %4 percent of %5 (%6); expected are %7 to %8 percent.</source>
        <translation>%1 en %2 (%3)&#xa0;: %4 pour cent de «&#xa0;%5&#xa0;» (%6)&#x202f;; on attend de %7 à %8 pour cent.</translation>
    </message>
    <message numerus="yes">
        <source>Tables %1 (%2) and %3 (%4) give the same %n figures in %5.</source>
        <translation>
            <numerusform>Les tableaux %1 (%2) et %3 (%4) donnent %n chiffre identique en %5.</numerusform>
            <numerusform>Les tableaux %1 (%2) et %3 (%4) donnent %n chiffres identiques en %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2 is %3, but its parts add up to %4 (%5).</source>
        <translation>%1 en %2&#xa0;: %3, alors que la somme des parties est %4 (%5).</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>The checks of the questionnaire “%1” were to be read.</source>
        <translation>Lecture des contrôles du questionnaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>They could not be read: %1.</source>
        <translation>Ils n’ont pas pu être lus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See whether the folder is complete.</source>
        <translation>Vérifiez si le dossier est complet.</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is gone.</source>
        <translation>%1 en %2&#xa0;: le chiffre %3 de la publication antérieure a disparu.</translation>
    </message>
    <message>
        <source>Ask why the figure was taken back.</source>
        <translation>Demandez pourquoi le chiffre a été retiré.</translation>
    </message>
    <message>
        <source>%1 in %2 was %3 in the earlier release and is now %4.</source>
        <translation>%1 en %2&#xa0;: le chiffre était %3 dans la publication antérieure et est maintenant %4.</translation>
    </message>
    <message>
        <source>Use the later figure, and say so where it matters.</source>
        <translation>Utilisez le chiffre le plus récent, et signalez-le là où c’est important.</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5, to %6 times as many.</source>
        <translation>%1&#xa0;: hausse de %2 en %3 à %4 en %5, soit une multiplication par %6.</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5, %6 times fewer.</source>
        <translation>%1&#xa0;: baisse de %2 en %3 à %4 en %5, soit une division par %6.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is never negative.</source>
        <translation>%1 en %2&#xa0;: %3&#x202f;; un effectif n’est jamais négatif.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; a count is a whole number.</source>
        <translation>%1 en %2&#xa0;: %3&#x202f;; un effectif est un nombre entier.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Most likely wrong is one of these: %1.</source>
        <translation>L’une de ces cellules est très probablement erronée : %1.</translation>
    </message>
    <message>
        <source>Most likely wrong are these together: %1.</source>
        <translation>Ces cellules sont très probablement erronées ensemble : %1.</translation>
    </message>
    <message>
        <source>Most likely wrong is this: %1.</source>
        <translation>Cette cellule est très probablement erronée : %1.</translation>
    </message>
    <message>
        <source>%1 in %2 is %3; %4 published %5 for that year.</source>
        <translation>%1 en %2&#xa0;: %3&#x202f;; %4 a publié %5 pour cette année.</translation>
    </message>
    <message>
        <source>%1 never finds anything that these do not find: %2.</source>
        <translation>%1 ne constate jamais rien que ceux-ci ne constatent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Take it out, or say something else with it.</source>
        <translation>Retirez-le, ou faites-lui contrôler autre chose.</translation>
    </message>
    <message>
        <source>%1 holds wherever these hold: %2.</source>
        <translation>%1 est respecté chaque fois que ceux-ci le sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It still helps where cells that only the others read are missing.</source>
        <translation>Il reste utile lorsqu’il manque des cellules que seuls les autres lisent.</translation>
    </message>
    <message>
        <source>These checks contradict each other: %1 can only be zero when all of them hold: %2.</source>
        <translation>Ces contrôles se contredisent&#xa0;: %1 ne peut être que zéro lorsque tous sont respectés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Correct the cells of one of them.</source>
        <translation>Corrigez les cellules de l’un d’eux.</translation>
    </message>
    <message>
        <source>Whether %1 agrees with the other checks could not be found out: the numbers grew too large.</source>
        <translation>Il n’a pas été possible de déterminer si %1 concorde avec les autres contrôles&#xa0;: les nombres sont devenus trop grands.</translation>
    </message>
    <message>
        <source>Write its bounds with fewer decimals.</source>
        <translation>Écrivez ses bornes avec moins de décimales.</translation>
    </message>
    <message>
        <source>a cell has no figure</source>
        <translation>une cellule n’a pas de chiffre</translation>
    </message>
    <message>
        <source>there is no figure of the year before</source>
        <translation>il n’y a pas de chiffre pour l’année précédente</translation>
    </message>
    <message>
        <source>the other source has no figure</source>
        <translation>l’autre source n’a pas de chiffre</translation>
    </message>
    <message>
        <source>there are no answers on method to compare</source>
        <translation>il n’y a pas de réponses sur la méthode à comparer</translation>
    </message>
    <message>
        <source>there are no rates beside the counts</source>
        <translation>il n’y a pas de taux à côté des effectifs</translation>
    </message>
    <message>
        <source>the figures are too few or too small to judge</source>
        <translation>les chiffres sont trop peu nombreux ou trop petits pour être évalués</translation>
    </message>
</context>
<context>
    <name>validationpage::ChecksPage</name>
    <message>
        <source>&amp;Export the findings…</source>
        <translation>&amp;Exporter les constats…</translation>
    </message>
    <message>
        <source>List whose findings are shown</source>
        <translation>Liste dont les constats sont affichés</translation>
    </message>
    <message>
        <source>How findings are folded</source>
        <translation>Regroupement des constats</translation>
    </message>
    <message>
        <source>One line per check</source>
        <translation>Une ligne par contrôle</translation>
    </message>
    <message>
        <source>One line per offence</source>
        <translation>Une ligne par infraction</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Chercher dans les constats</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>Nothing to check yet</source>
        <translation>Rien à contrôler pour l’instant</translation>
    </message>
    <message>
        <source>The checks look at lists of offences and their links. Import a list first.</source>
        <translation>Les contrôles portent sur les listes d’infractions et leurs liens. Importez d’abord une liste.</translation>
    </message>
    <message>
        <source>The checks found nothing</source>
        <translation>Les contrôles n’ont rien relevé</translation>
    </message>
    <message>
        <source>They run again by themselves after each change.</source>
        <translation>Ils s’exécutent de nouveau d’eux-mêmes après chaque changement.</translation>
    </message>
    <message>
        <source>No finding matches the filters</source>
        <translation>Aucun constat ne répond aux filtres</translation>
    </message>
    <message>
        <source>Switch filters off to see more. Explained findings are shown on demand.</source>
        <translation>Désactivez des filtres pour en voir davantage. Les constats expliqués s’affichent à la demande.</translation>
    </message>
    <message>
        <source>Export the findings</source>
        <translation>Exporter les constats</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>constats</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text with commas (*.csv)</source>
        <translation>Classeur (*.xlsx);;Texte séparé par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were written to %1.</source>
        <translation>
            <numerusform>%n constat a été écrit dans %1.</numerusform>
            <numerusform>%n constats ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingPanel</name>
    <message>
        <source>Explained by %1 on %2: %3</source>
        <comment>author, day, reason</comment>
        <translation>Expliqué par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Why the finding may stand, in a sentence.</source>
        <translation>Pourquoi le constat peut subsister, en une phrase.</translation>
    </message>
    <message>
        <source>Reason why the finding may stand</source>
        <translation>Motif pour lequel le constat peut subsister</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Expliquer</translation>
    </message>
    <message>
        <source>&amp;Withdraw the explanation</source>
        <translation>&amp;Retirer l’explication</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>No finding is chosen</source>
        <translation>Aucun constat n’est choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>%n constat choisi</numerusform>
            <numerusform>%n constats choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding to read what to do about it.</source>
        <translation>Choisissez un constat pour lire ce qu’il faut faire.</translation>
    </message>
    <message>
        <source>One reason can explain all of them in one step.</source>
        <translation>Un seul motif peut les expliquer tous en une étape.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are explained already.</source>
        <translation>
            <numerusform>%n d’entre eux est déjà expliqué.</numerusform>
            <numerusform>%n d’entre eux sont déjà expliqués.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validationpage::FindingRow</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Offence</source>
        <translation>Infraction</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsStrip</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Constats sur %1</translation>
    </message>
    <message>
        <source>The checks found nothing. They run by themselves after each change.</source>
        <translation>Les contrôles n’ont rien relevé. Ils s’exécutent d’eux-mêmes après chaque changement.</translation>
    </message>
    <message>
        <source>No finding matches the filters. Explained findings are shown on demand.</source>
        <translation>Aucun constat ne répond aux filtres. Les constats expliqués s’affichent à la demande.</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTable</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Expliqué par</translation>
    </message>
    <message>
        <source>Explained on</source>
        <translation>Expliqué le</translation>
    </message>
</context>
<context>
    <name>validationpage::FindingsTree</name>
    <message>
        <source>explained</source>
        <translation>expliqué</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>validationpage::SeverityChips</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqués</translation>
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
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>widgets::ConfidenceBar</name>
    <message>
        <source>Confidence %1</source>
        <translation>Confiance %1</translation>
    </message>
</context>
<context>
    <name>widgets::FacetButton</name>
    <message>
        <source>Any</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>choice of a filter (number of rows)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln choix</numerusform>
            <numerusform>%Ln choix</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>any</source>
        <translation>sans filtre</translation>
    </message>
    <message>
        <source>; </source>
        <comment>or</comment>
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>widgets::FilterChips</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
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
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>widgets::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>widgets::Sparkline</name>
    <message>
        <source>%1: %2</source>
        <comment>period: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Volume over time</source>
        <translation>Volume dans le temps</translation>
    </message>
</context>
</TS>
