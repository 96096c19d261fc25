<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</context>
</TS>
