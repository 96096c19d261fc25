<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>assessmentpage::AssessmentPage</name>
    <message numerus="yes">
        <source>%Ln answer(s) belong to another version of the assessment and are not counted here.</source>
        <translation>
            <numerusform>%Ln answer belongs to another version of the assessment and is not counted here.</numerusform>
            <numerusform>%Ln answers belong to another version of the assessment and are not counted here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::EntryForm</name>
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
    <name>assessmentpage::GapDetails</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>national codes</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::GapsPanel</name>
    <message numerus="yes">
        <source>%Ln gap(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln gap was written to %1.</numerusform>
            <numerusform>%Ln gaps were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that nobody has confirmed were left out.</source>
        <translation>
            <numerusform>%Ln that nobody has confirmed was left out.</numerusform>
            <numerusform>%Ln that nobody has confirmed were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>assessmentpage::TakeInDialog</name>
    <message numerus="yes">
        <source>&amp;Take in %Ln line(s)</source>
        <translation>
            <numerusform>&amp;Take in %Ln line</numerusform>
            <numerusform>&amp;Take in %Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were taken in.</source>
        <translation>
            <numerusform>%Ln line was taken in.</numerusform>
            <numerusform>%Ln lines were taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>classificationpage::BrowsePanel</name>
    <message numerus="yes">
        <source>%n categories found</source>
        <translation>
            <numerusform>%n category found</numerusform>
            <numerusform>%n categories found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>classificationpage::CategoryText</name>
    <message numerus="yes">
        <source>%n offence(s) of the project linked here</source>
        <translation>
            <numerusform>%n offence of the project linked here</numerusform>
            <numerusform>%n offences of the project linked here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>classificationpage::TitlesDialog</name>
    <message numerus="yes">
        <source>%n code(s) were taken for another spelling of the same category.</source>
        <translation>
            <numerusform>%n code was taken for another spelling of the same category.</numerusform>
            <numerusform>%n codes were taken for another spelling of the same category.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A lost leading zero was put back in %n code(s).</source>
        <translation>
            <numerusform>A lost leading zero was put back in %n code.</numerusform>
            <numerusform>A lost leading zero was put back in %n codes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>A program that ended abruptly left %n edit(s) that are not in the file yet.</source>
        <translation>
            <numerusform>A program that ended abruptly left %n edit that is not in the file yet.</numerusform>
            <numerusform>A program that ended abruptly left %n edits that are not in the file yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The code stands %n time(s) in the list.</source>
        <translation>
            <numerusform>The code stands %n time in the list.</numerusform>
            <numerusform>The code stands %n times in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) came in as offences of the list &quot;%1&quot; (%2, %3), with %4 finding(s).</source>
        <translation>
            <numerusform>%n row came in as an offence of the list &quot;%1&quot; (%2, %3). Findings: %4.</numerusform>
            <numerusform>%n rows came in as offences of the list &quot;%1&quot; (%2, %3). Findings: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; is in the project already; this file changes %n thing(s). Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>The list &quot;%1&quot; is in the project already; this file changes %n thing. Nothing was taken over: add --accept to do it.</numerusform>
            <numerusform>The list &quot;%1&quot; is in the project already; this file changes %n things. Nothing was taken over: add --accept to do it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken over; the list &quot;%1&quot; is now version %2.</source>
        <translation>
            <numerusform>%n change was taken over; the list &quot;%1&quot; is now version %2.</numerusform>
            <numerusform>%n changes were taken over; the list &quot;%1&quot; is now version %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of %1 categories came in.</source>
        <translation>
            <numerusform>%n title of %1 categories came in.</numerusform>
            <numerusform>%n titles of %1 categories came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) set.</source>
        <translation>
            <numerusform>%n link set.</numerusform>
            <numerusform>%n links set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) changed, %1 unchanged, %2 finding(s).</source>
        <translation>
            <numerusform>%n link changed, %1 unchanged; findings: %2.</numerusform>
            <numerusform>%n links changed, %1 unchanged; findings: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) have no row in the table and were kept; add --remove-missing to remove them.</source>
        <translation>
            <numerusform>%n link has no row in the table and was kept; add --remove-missing to remove them.</numerusform>
            <numerusform>%n links have no row in the table and were kept; add --remove-missing to remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>%n code was read with a lost zero put back, or under another number.</numerusform>
            <numerusform>%n codes were read with a lost zero put back, or under another number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n title(s) of that language are in the project with other words. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n title of that language is in the project with other words. Nothing was taken over: add --accept to do it.</numerusform>
            <numerusform>%n titles of that language are in the project with other words. Nothing was taken over: add --accept to do it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This file would replace %n thing(s) of the project. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>This file would replace %n thing of the project. Nothing was taken over: add --accept to do it.</numerusform>
            <numerusform>This file would replace %n things of the project. Nothing was taken over: add --accept to do it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in.</source>
        <translation>
            <numerusform>%n thing came in.</numerusform>
            <numerusform>%n things came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) are in the project with other contents. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n decision table is in the project with other contents. Nothing was taken over: add --accept to do it.</numerusform>
            <numerusform>%n decision tables are in the project with other contents. Nothing was taken over: add --accept to do it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision table(s) came in.</source>
        <translation>
            <numerusform>%n decision table came in.</numerusform>
            <numerusform>%n decision tables came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) are in the project with other values. Nothing was taken over: add --accept to do it.</source>
        <translation>
            <numerusform>%n attribute is in the project with other values. Nothing was taken over: add --accept to do it.</numerusform>
            <numerusform>%n attributes are in the project with other values. Nothing was taken over: add --accept to do it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attribute(s) came in.</source>
        <translation>
            <numerusform>%n attribute came in.</numerusform>
            <numerusform>%n attributes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: the value &quot;%2&quot; is not in the layout; %n time(s), first in row %3.</source>
        <translation>
            <numerusform>Column &quot;%1&quot;: the value &quot;%2&quot; is not in the layout; %n time, first in row %3.</numerusform>
            <numerusform>Column &quot;%1&quot;: the value &quot;%2&quot; is not in the layout; %n times, first in row %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out, %1 &quot;%2&quot;: %3; %4 in %n row(s). Parts: %5.</source>
        <translation>
            <numerusform>Kept out, %1 &quot;%2&quot;: %3; %4 in %n row. Parts: %5.</numerusform>
            <numerusform>Kept out, %1 &quot;%2&quot;: %3; %4 in %n rows. Parts: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is no count; %n time(s), first in line %3. Not guessed.</source>
        <translation>
            <numerusform>Column &quot;%1&quot;: &quot;%2&quot; is no count; %n time, first in line %3. Not guessed.</numerusform>
            <numerusform>Column &quot;%1&quot;: &quot;%2&quot; is no count; %n times, first in line %3. Not guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Column &quot;%1&quot;: &quot;%2&quot; is not known; %n time(s), first in line %3.</source>
        <translation>
            <numerusform>Column &quot;%1&quot;: &quot;%2&quot; is not known; %n time, first in line %3.</numerusform>
            <numerusform>Column &quot;%1&quot;: &quot;%2&quot; is not known; %n times, first in line %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Take in %n answer</numerusform>
            <numerusform>Take in %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>Fill %n cell from coded data</numerusform>
            <numerusform>Fill %n cells from coded data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n parts into %1.</source>
        <translation>
            <numerusform>Wrote %n part into %1.</numerusform>
            <numerusform>Wrote %n parts into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n values of yearly series from %1</source>
        <translation>
            <numerusform>Take in %n value of yearly series from %1</numerusform>
            <numerusform>Take in %n values of yearly series from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors without explanation are in it; the letter lists them.</source>
        <translation>
            <numerusform>%n error without explanation is in it; the letter lists it.</numerusform>
            <numerusform>%n errors without explanation are in it; the letter lists them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n more</source>
        <translation>
            <numerusform>%1; %n more</numerusform>
            <numerusform>%1; %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>coding</name>
    <message numerus="yes">
        <source>%n row(s) have broken quotes.</source>
        <translation>
            <numerusform>%n row has broken quotes.</numerusform>
            <numerusform>%n rows have broken quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have another number of cells than the header. Those with too many are not counted.</source>
        <translation>
            <numerusform>%n row has another number of cells than the header. Those with too many are not counted.</numerusform>
            <numerusform>%n rows have another number of cells than the header. Those with too many are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have NUL bytes.</source>
        <translation>
            <numerusform>%n row has NUL bytes.</numerusform>
            <numerusform>%n rows have NUL bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different text(s) have bytes that are no text in the encoding of the file.</source>
        <translation>
            <numerusform>%n text has bytes that are no text in the encoding of the file.</numerusform>
            <numerusform>%n different texts have bytes that are no text in the encoding of the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) or count(s) cannot be read as numbers. They are not counted.</source>
        <translation>
            <numerusform>%n weight or count cannot be read as a number. It is not counted.</numerusform>
            <numerusform>%n weights or counts cannot be read as numbers. They are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codingpage::CodingPage</name>
    <message numerus="yes">
        <source>The layout was read, but %n thing(s) in it were not understood.</source>
        <translation>
            <numerusform>The layout was read, but %n thing in it was not understood.</numerusform>
            <numerusform>The layout was read, but %n things in it were not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codingpage::DrillDialog</name>
    <message numerus="yes">
        <source>%1: %2, made by %Ln code(s). Double-click a code to see only its records.</source>
        <translation>
            <numerusform>%1: %2, made by %Ln code. Double-click a code to see only its records.</numerusform>
            <numerusform>%1: %2, made by %Ln codes. Double-click a code to see only its records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codingpage::KeepForm</name>
    <message numerus="yes">
        <source>%1 (%Ln cell(s) of %2)</source>
        <comment>attribute, tables of the questionnaire</comment>
        <translation>
            <numerusform>%1 (%Ln cell of %2)</numerusform>
            <numerusform>%1 (%Ln cells of %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codingpage::LayoutDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) have broken quotes.</source>
        <translation>
            <numerusform>%Ln row has broken quotes.</numerusform>
            <numerusform>%Ln rows have broken quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have NUL bytes.</source>
        <translation>
            <numerusform>%Ln row has NUL bytes.</numerusform>
            <numerusform>%Ln rows have NUL bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>codingpage::ReadingPreview</name>
    <message numerus="yes">
        <source>%Ln row(s) of the sample are left out.</source>
        <translation>
            <numerusform>%Ln row of the sample is left out.</numerusform>
            <numerusform>%Ln rows of the sample are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::EvaluationDialog</name>
    <message numerus="yes">
        <source>Measured on %Ln confirmed offence(s), each asked for as if it were not confirmed.</source>
        <translation>
            <numerusform>Measured on %Ln confirmed offence, asked for as if it were not confirmed.</numerusform>
            <numerusform>Measured on %Ln confirmed offences, each asked for as if it were not confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::FigureCards</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>evaluationpage::ReliabilityDiagram</name>
    <message numerus="yes">
        <source>Confidence %1, right %2, %Ln answer(s)</source>
        <translation>
            <numerusform>Confidence %1, right %2, %Ln answer</numerusform>
            <numerusform>Confidence %1, right %2, %Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n row(s) belong to other lists.</source>
        <translation>
            <numerusform>%n row belongs to other lists.</numerusform>
            <numerusform>%n rows belong to other lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n link(s) of a reviewed table</source>
        <translation>
            <numerusform>Take over %n link of a reviewed table</numerusform>
            <numerusform>Take over %n links of a reviewed table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n decision(s) of %1</source>
        <translation>
            <numerusform>Take over %n decision of %1</numerusform>
            <numerusform>Take over %n decisions of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n offence(s) as disputed with %1</source>
        <translation>
            <numerusform>Mark %n offence as disputed with %1</numerusform>
            <numerusform>Mark %n offences as disputed with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists &quot;%1&quot; and &quot;%2&quot; have only %n code(s) in common.</source>
        <translation>
            <numerusform>The lists &quot;%1&quot; and &quot;%2&quot; have only %n code in common.</numerusform>
            <numerusform>The lists &quot;%1&quot; and &quot;%2&quot; have only %n codes in common.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of %1 are used as precedents.</source>
        <translation>
            <numerusform>%n row of %1 is used as a precedent.</numerusform>
            <numerusform>%n rows of %1 are used as precedents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) stand in several categories and count less for each.</source>
        <translation>
            <numerusform>%n offence stands in several categories and counts less for each.</numerusform>
            <numerusform>%n offences stand in several categories and count less for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ICCS code(s) were read with a lost zero put back, or under another number.</source>
        <translation>
            <numerusform>%n ICCS code was read with a lost zero put back, or under another number.</numerusform>
            <numerusform>%n ICCS codes were read with a lost zero put back, or under another number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their code is no single category of the ICCS.</source>
        <translation>
            <numerusform>%n row was left out: its code is no single category of the ICCS.</numerusform>
            <numerusform>%n rows were left out: their codes are no single category of the ICCS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no ICCS code.</source>
        <translation>
            <numerusform>%n row was left out: it has no ICCS code.</numerusform>
            <numerusform>%n rows were left out: they have no ICCS code.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they have no label.</source>
        <translation>
            <numerusform>%n row was left out: it has no label.</numerusform>
            <numerusform>%n rows were left out: they have no label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: their letters are broken, so another encoding should be chosen.</source>
        <translation>
            <numerusform>%n row was left out: its letters are broken, so another encoding should be chosen.</numerusform>
            <numerusform>%n rows were left out: their letters are broken, so another encoding should be chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out: they are not approved there.</source>
        <translation>
            <numerusform>%n row was left out: it is not approved there.</numerusform>
            <numerusform>%n rows were left out: they are not approved there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) say again what another row says.</source>
        <translation>
            <numerusform>%n row says again what another row says.</numerusform>
            <numerusform>%n rows say again what another row says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the map name no cell or no year.</source>
        <translation>
            <numerusform>%n line of the map names no cell or no year.</numerusform>
            <numerusform>%n lines of the map name no cell or no year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) have no place in the map: %1.</source>
        <translation>
            <numerusform>%n answer has no place in the map: %1.</numerusform>
            <numerusform>%n answers have no place in the map: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are known between two numbers only and were written as text: %1.</source>
        <translation>
            <numerusform>%n figure is known between two numbers only and was written as text: %1.</numerusform>
            <numerusform>%n figures are known between two numbers only and were written as text: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the map have no answer in the project.</source>
        <translation>
            <numerusform>%n place of the map has no answer in the project.</numerusform>
            <numerusform>%n places of the map have no answer in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) hold a formula.</source>
        <translation>
            <numerusform>%n mapped cell holds a formula.</numerusform>
            <numerusform>%n mapped cells hold a formula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n answers</source>
        <translation>
            <numerusform>Take in %n answer</numerusform>
            <numerusform>Take in %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was sent although %n errors are not explained. They are listed here.</source>
        <translation>
            <numerusform>It was sent although %n error is not explained. It is listed here.</numerusform>
            <numerusform>It was sent although %n errors are not explained. They are listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors have no explanation: %1</source>
        <translation>
            <numerusform>%n error has no explanation: %1</numerusform>
            <numerusform>%n errors have no explanation: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchangepage::AgreementPanel</name>
    <message numerus="yes">
        <source>%1 here and %2 there (%n offence(s))</source>
        <translation>
            <numerusform>%1 here and %2 there (%n offence)</numerusform>
            <numerusform>%1 here and %2 there (%n offences)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchangepage::CompareDialog</name>
    <message numerus="yes">
        <source>%n chosen offence(s) were left as they are, because only one of you decided.</source>
        <translation>
            <numerusform>%n chosen offence was left as it is, because only one of you decided.</numerusform>
            <numerusform>%n chosen offences were left as they are, because only one of you decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) were taken over as proposals; what was chosen here before stands among the rejected candidates.</source>
        <translation>
            <numerusform>%n decision was taken over as a proposal; what was chosen here before stands among the rejected candidates.</numerusform>
            <numerusform>%n decisions were taken over as proposals; what was chosen here before stands among the rejected candidates.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offence(s) are marked as disputed; both decisions stand in the rationale.</source>
        <translation>
            <numerusform>%n offence is marked as disputed; both decisions stand in the rationale.</numerusform>
            <numerusform>%n offences are marked as disputed; both decisions stand in the rationale.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchangepage::PartsDialog</name>
    <message numerus="yes">
        <source>%n part(s) were written. Send each to its institution.</source>
        <translation>
            <numerusform>%n part was written. Send it to its institution.</numerusform>
            <numerusform>%n parts were written. Send each to its institution.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchangepage::ReviewDialog</name>
    <message numerus="yes">
        <source>%n link(s) are the same in the table and in the project.</source>
        <translation>
            <numerusform>%n link is the same in the table and in the project.</numerusform>
            <numerusform>%n links are the same in the table and in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>&amp;Take over %n change</numerusform>
            <numerusform>&amp;Take over %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchangepage::TakeBackDialog</name>
    <message numerus="yes">
        <source>&amp;Take over %n answer(s)</source>
        <translation>
            <numerusform>&amp;Take over %n answer</numerusform>
            <numerusform>&amp;Take over %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were taken over.</source>
        <translation>
            <numerusform>%n answer was taken over.</numerusform>
            <numerusform>%n answers were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>intake::FindingsReport</name>
    <message numerus="yes">
        <source>The program noticed %n thing(s) while reading.</source>
        <translation>
            <numerusform>The program noticed %n thing while reading.</numerusform>
            <numerusform>The program noticed %n things while reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage</name>
    <message numerus="yes">
        <source>Set the status of %n offence(s): %1.</source>
        <translation>
            <numerusform>Set the status of %n offence: %1.</numerusform>
            <numerusform>Set the status of %n offences: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the relation of %n offence(s): %1.</source>
        <translation>
            <numerusform>Set the relation of %n offence: %1.</numerusform>
            <numerusform>Set the relation of %n offences: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the tag %1 of %n offence(s).</source>
        <translation>
            <numerusform>Set the tag %1 of %n offence.</numerusform>
            <numerusform>Set the tag %1 of %n offences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Describe the counts of %n offence(s): %1.</source>
        <translation>
            <numerusform>Describe the counts of %n offence: %1.</numerusform>
            <numerusform>Describe the counts of %n offences: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n offence(s) out of scope.</source>
        <translation>
            <numerusform>Put %n offence out of scope.</numerusform>
            <numerusform>Put %n offences out of scope.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the links of %n offence(s).</source>
        <translation>
            <numerusform>Remove the links of %n offence.</numerusform>
            <numerusform>Remove the links of %n offences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Link %n offence(s) to %1.</source>
        <translation>
            <numerusform>Link %n offence to %1.</numerusform>
            <numerusform>Link %n offences to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the category %1 to %n offence(s).</source>
        <translation>
            <numerusform>Add the category %1 to %n offence.</numerusform>
            <numerusform>Add the category %1 to %n offences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %1 by %2 in %n link(s).</source>
        <translation>
            <numerusform>Replace %1 by %2 in %n link.</numerusform>
            <numerusform>Replace %1 by %2 in %n links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln offence(s) selected</source>
        <translation>
            <numerusform>%Ln offence selected</numerusform>
            <numerusform>%Ln offences selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln further category(ies)</source>
        <translation>
            <numerusform>and %Ln further category</numerusform>
            <numerusform>and %Ln further categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::CategoryText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::LinkCard</name>
    <message numerus="yes">
        <source>%Ln category(ies) below it; go deeper if the definition allows.</source>
        <translation>
            <numerusform>%Ln category below it; go deeper if the definition allows.</numerusform>
            <numerusform>%Ln categories below it; go deeper if the definition allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::LinksPanel</name>
    <message numerus="yes">
        <source>%Ln category(ies) for one code</source>
        <translation>
            <numerusform>%Ln category for one code</numerusform>
            <numerusform>%Ln categories for one code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::MappingPage</name>
    <message numerus="yes">
        <source>%Ln offence(s) with several or no links stayed as they were.</source>
        <translation>
            <numerusform>%Ln offence with several or no links stayed as it was.</numerusform>
            <numerusform>%Ln offences with several or no links stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved with %Ln categories for one code. Undo takes it back.</source>
        <translation>
            <numerusform>Approved with %Ln category for one code. Undo takes it back.</numerusform>
            <numerusform>Approved with %Ln categories for one code. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Which category for %Ln offence(s)?</source>
        <translation>
            <numerusform>Which category for %Ln offence?</numerusform>
            <numerusform>Which category for %Ln offences?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) changed.</source>
        <translation>
            <numerusform>%Ln link changed.</numerusform>
            <numerusform>%Ln links changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesPanel</name>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln offence</numerusform>
            <numerusform>%Ln offences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confidence of %Ln offence(s) not computed yet</source>
        <translation>
            <numerusform>confidence of %Ln offence not computed yet</numerusform>
            <numerusform>confidence of %Ln offences not computed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::OffencesView</name>
    <message numerus="yes">
        <source>%Ln offence(s)</source>
        <translation>
            <numerusform>%Ln offence</numerusform>
            <numerusform>%Ln offences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::QuestionBar</name>
    <message numerus="yes">
        <source>Shows %n further question(s)</source>
        <translation>
            <numerusform>Shows %n further question</numerusform>
            <numerusform>Shows %n further questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mappingpage::ReliabilityLine</name>
    <message numerus="yes">
        <source>Of the last %Ln confirmed link(s) the first suggestion was right in %1.</source>
        <translation>
            <numerusform>Of the last %Ln confirmed link the first suggestion was right in %1.</numerusform>
            <numerusform>Of the last %Ln confirmed links the first suggestion was right in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offencespage::ImportDialog</name>
    <message numerus="yes">
        <source>%n of them are sums and are kept apart.</source>
        <translation>
            <numerusform>%n of them is a sum and is kept apart.</numerusform>
            <numerusform>%n of them are sums and are kept apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take over %n change(s)</source>
        <translation>
            <numerusform>&amp;Take over %n change</numerusform>
            <numerusform>&amp;Take over %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) were read.</source>
        <translation>
            <numerusform>%Ln offence was read.</numerusform>
            <numerusform>%Ln offences were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>offencespage::ListsPage</name>
    <message numerus="yes">
        <source>The list “%1” was removed with %n link(s).</source>
        <translation>
            <numerusform>The list “%1” was removed with %n link.</numerusform>
            <numerusform>The list “%1” was removed with %n links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>project</name>
    <message numerus="yes">
        <source>Explain %n finding(s)</source>
        <translation>
            <numerusform>Explain %n finding</numerusform>
            <numerusform>Explain %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n explanation(s)</source>
        <translation>
            <numerusform>Withdraw %n explanation</numerusform>
            <numerusform>Withdraw %n explanations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n title(s) in the language %1</source>
        <translation>
            <numerusform>Import %n title in the language %1</numerusform>
            <numerusform>Import %n titles in the language %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n link(s)</source>
        <translation>
            <numerusform>Change %n link</numerusform>
            <numerusform>Change %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n link(s)</source>
        <translation>
            <numerusform>Remove %n link</numerusform>
            <numerusform>Remove %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import the list %1 with %n offence(s)</source>
        <translation>
            <numerusform>Import the list %1 with %n offence</numerusform>
            <numerusform>Import the list %1 with %n offences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n offence(s)</source>
        <translation>
            <numerusform>Change %n offence</numerusform>
            <numerusform>Change %n offences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more offence(s) have no link yet.</source>
        <translation>
            <numerusform>%Ln more offence has no link yet.</numerusform>
            <numerusform>%Ln more offences have no link yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in the links must be put right.</source>
        <translation>
            <numerusform>%Ln error in the links must be put right.</numerusform>
            <numerusform>%Ln errors in the links must be put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a disputed link.</source>
        <translation>
            <numerusform>%Ln offence has a disputed link.</numerusform>
            <numerusform>%Ln offences have a disputed link.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) have a proposal to decide on.</source>
        <translation>
            <numerusform>%Ln offence has a proposal to decide on.</numerusform>
            <numerusform>%Ln offences have a proposal to decide on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offence(s) are in review.</source>
        <translation>
            <numerusform>%Ln offence is in review.</numerusform>
            <numerusform>%Ln offences are in review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n decision table(s)</source>
        <translation>
            <numerusform>Take in %n decision table</numerusform>
            <numerusform>Take in %n decision tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions on method</source>
        <translation>
            <numerusform>Answer %n question on method</numerusform>
            <numerusform>Answer %n questions on method</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer %n questions of the assessment</source>
        <translation>
            <numerusform>Answer %n question of the assessment</numerusform>
            <numerusform>Answer %n questions of the assessment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>project::StartPage</name>
    <message numerus="yes">
        <source>The program ended before %Ln change(s) were saved. The last one was made on %1.</source>
        <translation>
            <numerusform>The program ended before %Ln change was saved. It was made on %1.</numerusform>
            <numerusform>The program ended before %Ln changes were saved. The last one was made on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnaire</name>
    <message numerus="yes">
        <source>Give %n cells the status “%1”</source>
        <translation>
            <numerusform>Give %n cell the status “%1”</numerusform>
            <numerusform>Give %n cells the status “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cells</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fill %n cells from coded data</source>
        <translation>
            <numerusform>Fill %n cell from coded data</numerusform>
            <numerusform>Fill %n cells from coded data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n series</source>
        <translation>
            <numerusform>Enter %n series</numerusform>
            <numerusform>Enter %n series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::CountedFacts</name>
    <message numerus="yes">
        <source>and %Ln more code(s)</source>
        <translation>
            <numerusform>and %Ln more code</numerusform>
            <numerusform>and %Ln more codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::FailuresPanel</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln findings</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::FillDialog</name>
    <message numerus="yes">
        <source>%Ln cell(s) get a figure.</source>
        <translation>
            <numerusform>%Ln cell gets a figure.</numerusform>
            <numerusform>%Ln cells get a figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln other(s) it is remembered what coded data give.</source>
        <translation>
            <numerusform>Of %Ln other it is remembered what coded data give.</numerusform>
            <numerusform>Of %Ln others it is remembered what coded data give.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::FillLines</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::QuestionnairePage</name>
    <message numerus="yes">
        <source>%Ln cell(s) were filled or compared with coded data.</source>
        <translation>
            <numerusform>%Ln cell was filled or compared with coded data.</numerusform>
            <numerusform>%Ln cells were filled or compared with coded data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln more finding(s).</source>
        <translation>
            <numerusform>There is %Ln more finding.</numerusform>
            <numerusform>There are %Ln more findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmissionsPanel</name>
    <message numerus="yes">
        <source>%Ln thing(s) are said otherwise.</source>
        <translation>
            <numerusform>%Ln thing is said otherwise.</numerusform>
            <numerusform>%Ln things are said otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::SubmitPanel</name>
    <message numerus="yes">
        <source>%Ln error(s) without explanation</source>
        <translation>
            <numerusform>%Ln error without explanation</numerusform>
            <numerusform>%Ln errors without explanation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s) and note(s)</source>
        <translation>
            <numerusform>%Ln warning or note</numerusform>
            <numerusform>%Ln warnings and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) explained</source>
        <translation>
            <numerusform>%Ln finding explained</numerusform>
            <numerusform>%Ln findings explained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was written with %Ln file(s). Save the project, which keeps it as “%2”.</source>
        <comment>file name, number of the submission</comment>
        <translation>
            <numerusform>%1 was written with %Ln file. Save the project, which keeps it as “%2”.</numerusform>
            <numerusform>%1 was written with %Ln files. Save the project, which keeps it as “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) are not in it.</source>
        <translation>
            <numerusform>%Ln answer is not in it.</numerusform>
            <numerusform>%Ln answers are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::TablesPanel</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questionnairepage::WhatIfDialog</name>
    <message numerus="yes">
        <source>%Ln cell(s) would have another figure.</source>
        <translation>
            <numerusform>%Ln cell would have another figure.</numerusform>
            <numerusform>%Ln cells would have another figure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indicator(s) would have another value.</source>
        <translation>
            <numerusform>%Ln indicator would have another value.</numerusform>
            <numerusform>%Ln indicators would have another value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message numerus="yes">
        <source>%1 or %n more value(s)</source>
        <translation>
            <numerusform>%1 or %n more value</numerusform>
            <numerusform>%1 or %n more values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::AttributesDialog</name>
    <message numerus="yes">
        <source>%Ln attribute(s) were read from %1.</source>
        <translation>
            <numerusform>%Ln attribute was read from %1.</numerusform>
            <numerusform>%Ln attributes were read from %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::CellWords</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::EffectDialog</name>
    <message numerus="yes">
        <source>Records from “%1” to “%2”, the first %Ln of them:</source>
        <translation>
            <numerusform>Records from “%1” to “%2”, the first %Ln of them:</numerusform>
            <numerusform>Records from “%1” to “%2”, the first %Ln of them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::GridView</name>
    <message numerus="yes">
        <source>%Ln cell(s) could not be read and stayed as they were.</source>
        <translation>
            <numerusform>%Ln cell could not be read and stayed as it was.</numerusform>
            <numerusform>%Ln cells could not be read and stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::RulesPage</name>
    <message numerus="yes">
        <source>%Ln table(s) were read from %1.</source>
        <translation>
            <numerusform>%Ln table was read from %1.</numerusform>
            <numerusform>%Ln tables were read from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be understood.</source>
        <translation>
            <numerusform>%Ln place could not be understood.</numerusform>
            <numerusform>%Ln places could not be understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln table was written to %1.</numerusform>
            <numerusform>%Ln tables were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rulespage::TablesPanel</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::HistoryDock</name>
    <message numerus="yes">
        <source>%n thing(s) changed.</source>
        <translation>
            <numerusform>%n thing changed.</numerusform>
            <numerusform>%n things changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::SearchPopup</name>
    <message numerus="yes">
        <source>%1 of %Ln offence(s) are shown.</source>
        <translation>
            <numerusform>%1 of %Ln offence is shown.</numerusform>
            <numerusform>%1 of %Ln offences are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::StepsMenu</name>
    <message numerus="yes">
        <source>Undo %n step(s)</source>
        <translation>
            <numerusform>Undo %n step</numerusform>
            <numerusform>Undo %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n step(s)</source>
        <translation>
            <numerusform>Redo %n step</numerusform>
            <numerusform>Redo %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>table</name>
    <message numerus="yes">
        <source>%n more place(s) like the ones above.</source>
        <translation>
            <numerusform>%n more place like the ones above.</numerusform>
            <numerusform>%n more places like the ones above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header were left out.</source>
        <translation>
            <numerusform>%n row above the header was left out.</numerusform>
            <numerusform>%n rows above the header were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold a formula.</source>
        <translation>
            <numerusform>%n cell holds a formula.</numerusform>
            <numerusform>%n cells hold a formula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no stored value.</source>
        <translation>
            <numerusform>%n formula has no stored value.</numerusform>
            <numerusform>%n formulas have no stored value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mapped cell(s) of the protected sheet “%1” are locked.</source>
        <translation>
            <numerusform>%n mapped cell of the protected sheet “%1” is locked.</numerusform>
            <numerusform>%n mapped cells of the protected sheet “%1” are locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stored results of %n formula(s) that may depend on the filled cells were taken out.</source>
        <translation>
            <numerusform>The stored result of %n formula that may depend on the filled cells was taken out.</numerusform>
            <numerusform>The stored results of %n formulas that may depend on the filled cells were taken out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validation</name>
    <message numerus="yes">
        <source>Table “%1” has %n gap(s). %2</source>
        <translation>
            <numerusform>Table “%1” has %n gap. %2</numerusform>
            <numerusform>Table “%1” has %n gaps. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Table %1 (%2) has figures for %3, but %n questions on its method are not answered: %4</source>
        <translation>
            <numerusform>Table %1 (%2) has figures for %3, but %n question on its method is not answered: %4</numerusform>
            <numerusform>Table %1 (%2) has figures for %3, but %n questions on its method are not answered: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tables %1 (%2) and %3 (%4) give the same %n figures in %5.</source>
        <translation>
            <numerusform>Tables %1 (%2) and %3 (%4) give the same %n figure in %5.</numerusform>
            <numerusform>Tables %1 (%2) and %3 (%4) give the same %n figures in %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validationpage::ChecksPage</name>
    <message numerus="yes">
        <source>%n finding(s) were written to %1.</source>
        <translation>
            <numerusform>%n finding was written to %1.</numerusform>
            <numerusform>%n findings were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>validationpage::FindingPanel</name>
    <message numerus="yes">
        <source>%n finding(s) chosen</source>
        <translation>
            <numerusform>%n finding chosen</numerusform>
            <numerusform>%n findings chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are explained already.</source>
        <translation>
            <numerusform>%n of them is explained already.</numerusform>
            <numerusform>%n of them are explained already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::FacetButton</name>
    <message numerus="yes">
        <source>%Ln choice(s)</source>
        <translation>
            <numerusform>%Ln choice</numerusform>
            <numerusform>%Ln choices</numerusform>
        </translation>
    </message>
</context>
</TS>
