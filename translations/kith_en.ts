<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>PassphraseStrength</name>
    <message numerus="yes">
        <source>A stolen file would resist for about %n minutes.</source>
        <translation>
            <numerusform>A stolen file would resist for about %n minute.</numerusform>
            <numerusform>A stolen file would resist for about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n hours.</source>
        <translation>
            <numerusform>A stolen file would resist for about %n hour.</numerusform>
            <numerusform>A stolen file would resist for about %n hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n days.</source>
        <translation>
            <numerusform>A stolen file would resist for about %n day.</numerusform>
            <numerusform>A stolen file would resist for about %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stolen file would resist for about %n years.</source>
        <translation>
            <numerusform>A stolen file would resist for about %n year.</numerusform>
            <numerusform>A stolen file would resist for about %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message numerus="yes">
        <source>Left %1 on %2. %n open deal(s) there need(s) a new contact.</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Imported: %n field(s) set</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Set by a rule: %n field(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n field(s) set</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Taken over from another seat: %n field(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Set by another program: %n field(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Changed together with other records: %n field(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>kith::services::Documents</name>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>kith::storage::Text</name>
    <message numerus="yes">
        <source>%n record(s) of “%1” were changed later. Undo the later changes first, or leave these records as they are.</source>
        <translation>
            <numerusform>%n record of “%1” was changed later. Undo the later changes first, or leave this record as it is.</numerusform>
            <numerusform>%n records of “%1” were changed later. Undo the later changes first, or leave these records as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Somebody changed the same fields meanwhile (%n record(s)). Compare both versions and choose.</source>
        <translation>
            <numerusform>Somebody changed the same fields meanwhile (%n record). Compare both versions and choose.</numerusform>
            <numerusform>Somebody changed the same fields meanwhile (%n records). Compare both versions and choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be undone whole: %n later record(s) refer to what it made. Undo those first, or leave what they refer to as it is.</source>
        <translation>
            <numerusform>“%1” cannot be undone whole: %n later record refers to what it made. Undo that first, or leave what it refers to as it is.</numerusform>
            <numerusform>“%1” cannot be undone whole: %n later records refer to what it made. Undo those first, or leave what they refer to as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BackupButton</name>
    <message numerus="yes">
        <source>Backed up %n days ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandBox</name>
    <message numerus="yes">
        <source>No exact match, %n record(s) spelled similarly</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>kith::ui::ListView</name>
    <message numerus="yes">
        <source>Showing %1 of %2 in %n group(s)</source>
        <extracomment>%1 records on the screen, %2 records altogether, then the number of groups</extracomment>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>kith::ui::SummaryStrip</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 (%n record(s))</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>kith::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>kithctl</name>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were changed later or later records refer to them:
</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
</TS>
