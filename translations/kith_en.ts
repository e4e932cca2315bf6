<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DocumentPainter</name>
    <message numerus="yes">
        <source>First of %n page(s)</source>
        <translation>
            <numerusform>First of %n page</numerusform>
            <numerusform>First of %n pages</numerusform>
        </translation>
    </message>
</context>
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
        <source>Imported: %n field(s) set</source>
        <translation>
            <numerusform>Imported: %n field set</numerusform>
            <numerusform>Imported: %n fields set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set by a rule: %n field(s)</source>
        <translation>
            <numerusform>Set by a rule: %n field</numerusform>
            <numerusform>Set by a rule: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged: %n field(s) set</source>
        <translation>
            <numerusform>Merged: %n field set</numerusform>
            <numerusform>Merged: %n fields set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken over from another seat: %n field(s)</source>
        <translation>
            <numerusform>Taken over from another seat: %n field</numerusform>
            <numerusform>Taken over from another seat: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set by another program: %n field(s)</source>
        <translation>
            <numerusform>Set by another program: %n field</numerusform>
            <numerusform>Set by another program: %n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n field(s) set here</source>
        <translation>
            <numerusform>%1: %n field set here</numerusform>
            <numerusform>%1: %n fields set here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::services::Documents</name>
    <message numerus="yes">
        <source>Add %n document(s)</source>
        <translation>
            <numerusform>Add %n document</numerusform>
            <numerusform>Add %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n document(s)</source>
        <translation>
            <numerusform>Delete %n document</numerusform>
            <numerusform>Delete %n documents</numerusform>
        </translation>
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
        <translation>
            <numerusform>Backed up %n day ago</numerusform>
            <numerusform>Backed up %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::CommandBox</name>
    <message numerus="yes">
        <source>No exact match, %n record(s) spelled similarly</source>
        <translation>
            <numerusform>No exact match, %n record spelled similarly</numerusform>
            <numerusform>No exact match, %n records spelled similarly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) found</source>
        <translation>
            <numerusform>%n record found</numerusform>
            <numerusform>%n records found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::DocumentsView</name>
    <message numerus="yes">
        <source>%n file(s) have %1 together; the largest is “%2”.</source>
        <translation>
            <numerusform>%n file has %1; the largest is “%2”.</numerusform>
            <numerusform>%n files have %1 together; the largest is “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Adding %n file(s)</source>
        <translation>
            <numerusform>Adding %n file</numerusform>
            <numerusform>Adding %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) added.</source>
        <translation>
            <numerusform>%n document added.</numerusform>
            <numerusform>%n documents added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) deleted. Undo brings them back.</source>
        <translation>
            <numerusform>%n document deleted. Undo brings it back.</numerusform>
            <numerusform>%n documents deleted. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ListPage</name>
    <message numerus="yes">
        <source>Edit the %n &amp;selected …</source>
        <translation>
            <numerusform>Edit the %n &amp;selected …</numerusform>
            <numerusform>Edit the %n &amp;selected …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a table.</source>
        <translation>
            <numerusform>%n row copied as a table.</numerusform>
            <numerusform>%n rows copied as a table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n row(s) were copied. Export the list to get all of it.</source>
        <translation>
            <numerusform>Only the first row was copied. Export the list to get all of it.</numerusform>
            <numerusform>Only the first %n rows were copied. Export the list to get all of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n record changed. Undo takes it back.</numerusform>
            <numerusform>%n records changed. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ListView</name>
    <message numerus="yes">
        <source>Showing %1 of %2 in %n group(s)</source>
        <extracomment>%1 records on the screen, %2 records altogether, then the number of groups</extracomment>
        <translation>
            <numerusform>Showing %1 of %2 in %n group</numerusform>
            <numerusform>Showing %1 of %2 in %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::NotesView</name>
    <message numerus="yes">
        <source>Show %n older note(s)</source>
        <translation>
            <numerusform>Show %n older note</numerusform>
            <numerusform>Show %n older notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::SummaryStrip</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%2 (%n record(s))</source>
        <translation>
            <numerusform>%1
%2 (%n record)</numerusform>
            <numerusform>%1
%2 (%n records)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kithctl</name>
    <message numerus="yes">
        <source>%n record(s) stayed, because they were changed later or later records refer to them:
</source>
        <translation>
            <numerusform>%n record stayed, because it was changed later or later records refer to it:
</numerusform>
            <numerusform>%n records stayed, because they were changed later or later records refer to them:
</numerusform>
        </translation>
    </message>
</context>
</TS>
