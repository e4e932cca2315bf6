<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CalendarExchange</name>
    <message numerus="yes">
        <source>%n participant(s) are neither contacts nor users and were left out.</source>
        <translation>
            <numerusform>%n participant is neither a contact nor a user and was left out.</numerusform>
            <numerusform>%n participants are neither contacts nor users and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardPainter</name>
    <message numerus="yes">
        <source>%n day(s) here</source>
        <translation>
            <numerusform>%n day here</numerusform>
            <numerusform>%n days here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in this stage for %n day(s)</source>
        <translation>
            <numerusform>in this stage for %n day</numerusform>
            <numerusform>in this stage for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rotting: quiet for %n day(s)</source>
        <translation>
            <numerusform>rotting: quiet for %n day</numerusform>
            <numerusform>rotting: quiet for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>Others (%n)</source>
        <translation>
            <numerusform>Others (%n)</numerusform>
            <numerusform>Others (%n)</numerusform>
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
    <name>FilterEvaluator</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterSentence</name>
    <message numerus="yes">
        <source>the day %n day(s) ago</source>
        <translation>
            <numerusform>the day %n day ago</numerusform>
            <numerusform>the day %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the week %n week(s) ago</source>
        <translation>
            <numerusform>the week %n week ago</numerusform>
            <numerusform>the week %n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the month %n month(s) ago</source>
        <translation>
            <numerusform>the month %n month ago</numerusform>
            <numerusform>the month %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quarter %n quarter(s) ago</source>
        <translation>
            <numerusform>the quarter %n quarter ago</numerusform>
            <numerusform>the quarter %n quarters ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the year %n year(s) ago</source>
        <translation>
            <numerusform>the year %n year ago</numerusform>
            <numerusform>the year %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the day %n day(s) ahead</source>
        <translation>
            <numerusform>the day %n day ahead</numerusform>
            <numerusform>the day %n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the week %n week(s) ahead</source>
        <translation>
            <numerusform>the week %n week ahead</numerusform>
            <numerusform>the week %n weeks ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the month %n month(s) ahead</source>
        <translation>
            <numerusform>the month %n month ahead</numerusform>
            <numerusform>the month %n months ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the quarter %n quarter(s) ahead</source>
        <translation>
            <numerusform>the quarter %n quarter ahead</numerusform>
            <numerusform>the quarter %n quarters ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the year %n year(s) ahead</source>
        <translation>
            <numerusform>the year %n year ahead</numerusform>
            <numerusform>the year %n years ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s)</source>
        <translation>
            <numerusform>the last %n day</numerusform>
            <numerusform>the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n week(s)</source>
        <translation>
            <numerusform>the last %n week</numerusform>
            <numerusform>the last %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n month(s)</source>
        <translation>
            <numerusform>the last %n month</numerusform>
            <numerusform>the last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n quarter(s)</source>
        <translation>
            <numerusform>the last %n quarter</numerusform>
            <numerusform>the last %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n year(s)</source>
        <translation>
            <numerusform>the last %n year</numerusform>
            <numerusform>the last %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n day(s)</source>
        <translation>
            <numerusform>the next %n day</numerusform>
            <numerusform>the next %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n week(s)</source>
        <translation>
            <numerusform>the next %n week</numerusform>
            <numerusform>the next %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n month(s)</source>
        <translation>
            <numerusform>the next %n month</numerusform>
            <numerusform>the next %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n quarter(s)</source>
        <translation>
            <numerusform>the next %n quarter</numerusform>
            <numerusform>the next %n quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the next %n year(s)</source>
        <translation>
            <numerusform>the next %n year</numerusform>
            <numerusform>the next %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Icalendar</name>
    <message numerus="yes">
        <source>%n event(s) say no time at which they take place and were left out.</source>
        <translation>
            <numerusform>%n event says no time at which it takes place and was left out.</numerusform>
            <numerusform>%n events say no time at which they take place and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadActions</name>
    <message numerus="yes">
        <source>%n lead(s) disqualified.</source>
        <translation>
            <numerusform>%n lead disqualified.</numerusform>
            <numerusform>%n leads disqualified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) closed as abandoned.</source>
        <translation>
            <numerusform>%n lead closed as abandoned.</numerusform>
            <numerusform>%n leads closed as abandoned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) begin anew.</source>
        <translation>
            <numerusform>%n lead begins anew.</numerusform>
            <numerusform>%n leads begin anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeadScore</name>
    <message numerus="yes">
        <source>%n week(s) of silence</source>
        <translation>
            <numerusform>%n week of silence</numerusform>
            <numerusform>%n weeks of silence</numerusform>
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
    <message numerus="yes">
        <source>%1: %n open lead(s)</source>
        <translation>
            <numerusform>%1: %n open lead</numerusform>
            <numerusform>%1: %n open leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: has no room, %n open lead(s)</source>
        <translation>
            <numerusform>%1: has no room, %n open lead</numerusform>
            <numerusform>%1: has no room, %n open leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n lead(s) by rules</source>
        <translation>
            <numerusform>Assign %n lead by rules</numerusform>
            <numerusform>Assign %n leads by rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to “%1”</source>
        <translation>
            <numerusform>Move %n deal to “%1”</numerusform>
            <numerusform>Move %n deals to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Win %n deal(s)</source>
        <translation>
            <numerusform>Win %n deal</numerusform>
            <numerusform>Win %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Lose %n deal</numerusform>
            <numerusform>Lose %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopen %n deal(s)</source>
        <translation>
            <numerusform>Reopen %n deal</numerusform>
            <numerusform>Reopen %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n deal(s) to another stage</source>
        <translation>
            <numerusform>Move %n deal to another stage</numerusform>
            <numerusform>Move %n deals to another stage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disqualify %n lead(s)</source>
        <translation>
            <numerusform>Disqualify %n lead</numerusform>
            <numerusform>Disqualify %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n abandoned lead(s)</source>
        <translation>
            <numerusform>Close %n abandoned lead</numerusform>
            <numerusform>Close %n abandoned leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)</source>
        <translation>
            <numerusform>Recycle %n lead</numerusform>
            <numerusform>Recycle %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New leads that nobody has answered yet. At the top those with the highest sum of score and time passed, in percent of the time to answer (%n minute(s) of working time, at most 100).</source>
        <translation>
            <numerusform>New leads that nobody has answered yet. At the top those with the highest sum of score and time passed, in percent of the time to answer (%n minute of working time, at most 100).</numerusform>
            <numerusform>New leads that nobody has answered yet. At the top those with the highest sum of score and time passed, in percent of the time to answer (%n minutes of working time, at most 100).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of “%1” stand in more than one record, for example %2. Make them different first.</source>
        <translation>
            <numerusform>%n value of “%1” stands in more than one record, for example %2. Make them different first.</numerusform>
            <numerusform>%n values of “%1” stand in more than one record, for example %2. Make them different first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a value in “%1”. Retire the field instead: it is no longer shown then, and the values are kept.</source>
        <translation>
            <numerusform>%n record has a value in “%1”. Retire the field instead: it is no longer shown then, and the values are kept.</numerusform>
            <numerusform>%n records have a value in “%1”. Retire the field instead: it is no longer shown then, and the values are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not to be contacted</source>
        <translation>
            <numerusform>%n not to be contacted</numerusform>
            <numerusform>%n not to be contacted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed</source>
        <translation>
            <numerusform>%n suppressed</numerusform>
            <numerusform>%n suppressed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n opt-out</source>
        <translation>
            <numerusform>%n opt-out</numerusform>
            <numerusform>%n opt-out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with expired consent</source>
        <translation>
            <numerusform>%n with expired consent</numerusform>
            <numerusform>%n with expired consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without consent</source>
        <translation>
            <numerusform>%n without consent</numerusform>
            <numerusform>%n without consent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bounced</source>
        <translation>
            <numerusform>%n bounced</numerusform>
            <numerusform>%n bounced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an address that is invalid</source>
        <translation>
            <numerusform>%n with an address that is invalid</numerusform>
            <numerusform>%n with an address that is invalid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer there</source>
        <translation>
            <numerusform>%n no longer there</numerusform>
            <numerusform>%n no longer there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an address</source>
        <translation>
            <numerusform>%n without an address</numerusform>
            <numerusform>%n without an address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in an excluded segment</source>
        <translation>
            <numerusform>%n in an excluded segment</numerusform>
            <numerusform>%n in an excluded segment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) have no amount in the base currency.</source>
        <translation>
            <numerusform>%n order has no amount in the base currency.</numerusform>
            <numerusform>%n orders have no amount in the base currency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each completed activity counts the points of its type; after %n day(s) half of them is left, after twice that a quarter.</source>
        <translation>
            <numerusform>Each completed activity counts the points of its type; after %n day half of them is left, after twice that a quarter.</numerusform>
            <numerusform>Each completed activity counts the points of its type; after %n days half of them is left, after twice that a quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted with %n day(s).</source>
        <translation>
            <numerusform>Counted with %n day.</numerusform>
            <numerusform>Counted with %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) behind these amounts are in the trash or gone by now.</source>
        <translation>
            <numerusform>%n deal behind these amounts is in the trash or gone by now.</numerusform>
            <numerusform>%n deals behind these amounts are in the trash or gone by now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are counted, but not in the amounts: there is no exchange rate for their currency.</source>
        <translation>
            <numerusform>%n record is counted, but not in the amounts: there is no exchange rate for its currency.</numerusform>
            <numerusform>%n records are counted, but not in the amounts: there is no exchange rate for their currency.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n quota(s)</source>
        <translation>
            <numerusform>Set %n quota</numerusform>
            <numerusform>Set %n quotas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these deals are still open.</source>
        <translation>
            <numerusform>%n of these deals is still open.</numerusform>
            <numerusform>%n of these deals are still open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %n closed deal(s).</source>
        <translation>
            <numerusform>Learned from %n closed deal.</numerusform>
            <numerusform>Learned from %n closed deals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on %1</source>
        <translation>
            <numerusform>Every week on %1</numerusform>
            <numerusform>Every %n weeks on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day %1</source>
        <translation>
            <numerusform>Every month on day %1</numerusform>
            <numerusform>Every %n months on day %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the last day</source>
        <translation>
            <numerusform>Every month on the last day</numerusform>
            <numerusform>Every %n months on the last day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the %1</source>
        <translation>
            <numerusform>Every month on the %1</numerusform>
            <numerusform>Every %n months on the %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) in %1 on the %2</source>
        <translation>
            <numerusform>Every year in %1 on the %2</numerusform>
            <numerusform>Every %n years in %1 on the %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on day %1 of %2</source>
        <translation>
            <numerusform>Every year on day %1 of %2</numerusform>
            <numerusform>Every %n years on day %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>A report has at most %n number(s). Take some away.</source>
        <translation>
            <numerusform>A report has at most %n number. Take some away.</numerusform>
            <numerusform>A report has at most %n numbers. Take some away.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::PivotModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::SegmentList</name>
    <message numerus="yes">
        <source>%1, %n record(s)</source>
        <translation>
            <numerusform>%1, %n record</numerusform>
            <numerusform>%1, %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::items::TodayModel</name>
    <message numerus="yes">
        <source>waits %n min</source>
        <translation>
            <numerusform>waits %n min</numerusform>
            <numerusform>waits %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n h</source>
        <translation>
            <numerusform>waits %n h</numerusform>
            <numerusform>waits %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
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
    <name>kith::ui::ActOn</name>
    <message numerus="yes">
        <source>%n record(s) changed. Undo takes it back.</source>
        <translation>
            <numerusform>%n record changed. Undo takes it back.</numerusform>
            <numerusform>%n records changed. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) are in the clipboard.</source>
        <translation>
            <numerusform>%n address is in the clipboard.</numerusform>
            <numerusform>%n addresses are in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::AddToListDialog</name>
    <message numerus="yes">
        <source>%n record(s) will be on it. A list stays as it is until somebody changes it.</source>
        <translation>
            <numerusform>%n record will be on it. A list stays as it is until somebody changes it.</numerusform>
            <numerusform>%n records will be on it. A list stays as it is until somebody changes it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be added.</source>
        <translation>
            <numerusform>%n record will be added.</numerusform>
            <numerusform>%n records will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are on the list already.</source>
        <translation>
            <numerusform>%n is on the list already.</numerusform>
            <numerusform>%n are on the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n record(s)</source>
        <translation>
            <numerusform>Add %n record</numerusform>
            <numerusform>Add %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::AssignmentBar</name>
    <message numerus="yes">
        <source>%n lead(s) wait in a queue, because no rule found anybody who could take them.</source>
        <translation>
            <numerusform>%n lead waits in a queue, because no rule found anybody who could take it.</numerusform>
            <numerusform>%n leads wait in a queue, because no rule found anybody who could take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::AssignmentDialog</name>
    <message numerus="yes">
        <source>What the active rules would do with the leads of the last %n day(s). Working days and absences count as on the day each lead came in. Nothing is written.</source>
        <translation>
            <numerusform>What the active rules would do with the leads of the last day. Working days and absences count as on the day each lead came in. Nothing is written.</numerusform>
            <numerusform>What the active rules would do with the leads of the last %n days. Working days and absences count as on the day each lead came in. Nothing is written.</numerusform>
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
    <name>kith::ui::BoardHeader</name>
    <message numerus="yes">
        <source>%n deal(s) are not in the sum: their currency has no rate.</source>
        <translation>
            <numerusform>%n deal is not in the sum: its currency has no rate.</numerusform>
            <numerusform>%n deals are not in the sum: their currency has no rate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have no amount.</source>
        <translation>
            <numerusform>%n deal has no amount.</numerusform>
            <numerusform>%n deals have no amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2, weighted %3</source>
        <translation>
            <numerusform>%1: %n deal, %2, weighted %3</numerusform>
            <numerusform>%1: %n deals, %2, weighted %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n deal(s), %2</source>
        <translation>
            <numerusform>%1: %n deal, %2</numerusform>
            <numerusform>%1: %n deals, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected to close in the past: %1</source>
        <translation>
            <numerusform>%n expected to close in the past: %1</numerusform>
            <numerusform>%n expected to close in the past: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rots after %n day(s)</source>
        <translation>
            <numerusform>Rots after %n day</numerusform>
            <numerusform>Rots after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardPage</name>
    <message numerus="yes">
        <source>%n deal(s) are in “%1” now.</source>
        <translation>
            <numerusform>%n deal is in “%1” now.</numerusform>
            <numerusform>%n deals are in “%1” now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A card has room for %n field(s): the first ones are shown.</source>
        <translation>
            <numerusform>A card has room for %n field: the first one is shown.</numerusform>
            <numerusform>A card has room for %n fields: the first ones are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) · %1 · weighted %2</source>
        <translation>
            <numerusform>%Ln open deal · %1 · weighted %2</numerusform>
            <numerusform>%Ln open deals · %1 · weighted %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::BoardView</name>
    <message numerus="yes">
        <source>%n deal(s) · %1 · weighted %2</source>
        <translation>
            <numerusform>%n deal · %1 · weighted %2</numerusform>
            <numerusform>%n deals · %1 · weighted %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::CalendarView</name>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ChartView</name>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
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
    <name>kith::ui::ChoiceMergeDialog</name>
    <message numerus="yes">
        <source>Merge %n of them</source>
        <translation>
            <numerusform>Merge %n of them</numerusform>
            <numerusform>Merge %n of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it becomes “%1”, and also in the trash. One undo takes it back.</source>
        <translation>
            <numerusform>%n time it becomes “%1”, and also in the trash. One undo takes it back.</numerusform>
            <numerusform>%n times it becomes “%1”, and also in the trash. One undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::CloseDealDialog</name>
    <message numerus="yes">
        <source>Win %n deal(s)</source>
        <translation>
            <numerusform>Win %n deal</numerusform>
            <numerusform>Win %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %n deal(s)</source>
        <translation>
            <numerusform>Lose %n deal</numerusform>
            <numerusform>Lose %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are won.</source>
        <translation>
            <numerusform>%n deal is won.</numerusform>
            <numerusform>%n deals are won.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are lost.</source>
        <translation>
            <numerusform>%n deal is lost.</numerusform>
            <numerusform>%n deals are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are open again.</source>
        <translation>
            <numerusform>%n deal is open again.</numerusform>
            <numerusform>%n deals are open again.</numerusform>
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
    <name>kith::ui::CopyAddressesDialog</name>
    <message numerus="yes">
        <source>%n of them share an address with another one.</source>
        <translation>
            <numerusform>%n of them shares an address with another one.</numerusform>
            <numerusform>%n of them share an address with another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n address(es)</source>
        <translation>
            <numerusform>Copy %n address</numerusform>
            <numerusform>Copy %n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::CreateTasksDialog</name>
    <message numerus="yes">
        <source>%n task(s) will be made.</source>
        <translation>
            <numerusform>%n task will be made.</numerusform>
            <numerusform>%n tasks will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are left out: they are gone or in the trash.</source>
        <translation>
            <numerusform>%n record is left out: it is gone or in the trash.</numerusform>
            <numerusform>%n records are left out: they are gone or in the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looks after %n of the records; their tasks go to the person named here.</source>
        <translation>
            <numerusform>Nobody looks after %n of the records; their tasks go to the person named here.</numerusform>
            <numerusform>Nobody looks after %n of the records; their tasks go to the person named here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n task(s)</source>
        <translation>
            <numerusform>Create %n task</numerusform>
            <numerusform>Create %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::DealHeader</name>
    <message numerus="yes">
        <source>Pushed %n time(s)</source>
        <translation>
            <numerusform>Pushed once</numerusform>
            <numerusform>Pushed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::DealStageBar</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>kith::ui::FilterBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::FilterWorkbench</name>
    <message numerus="yes">
        <source>%n condition(s) unfinished and left out</source>
        <translation>
            <numerusform>%n condition unfinished and left out</numerusform>
            <numerusform>%n conditions unfinished and left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ForecastTable</name>
    <message numerus="yes">
        <source>%n deal(s). Click to see them.</source>
        <translation>
            <numerusform>%n deal. Click to see it.</numerusform>
            <numerusform>%n deals. Click to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::LeadEndDialog</name>
    <message numerus="yes">
        <source>Disqualify %n lead(s)</source>
        <translation>
            <numerusform>Disqualify %n lead</numerusform>
            <numerusform>Disqualify %n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n lead(s) as abandoned</source>
        <translation>
            <numerusform>Close %n lead as abandoned</numerusform>
            <numerusform>Close %n leads as abandoned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recycle %n lead(s)</source>
        <translation>
            <numerusform>Recycle %n lead</numerusform>
            <numerusform>Recycle %n leads</numerusform>
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
    <message numerus="yes">
        <source>%n lead(s) wait in a queue now, because nobody can take them.</source>
        <translation>
            <numerusform>%n lead waits in a queue now, because nobody can take it.</numerusform>
            <numerusform>%n leads wait in a queue now, because nobody can take them.</numerusform>
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
    <name>kith::ui::MonthView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
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
    <name>kith::ui::PageCanvas</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::PicklistSettings</name>
    <message numerus="yes">
        <source>%n record(s) have this value.</source>
        <translation>
            <numerusform>%n record has this value.</numerusform>
            <numerusform>%n records have this value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::QuotaDialog</name>
    <message numerus="yes">
        <source>%n pasted value(s) are no amounts of money and were left out.</source>
        <translation>
            <numerusform>%n pasted value is no amount of money and was left out.</numerusform>
            <numerusform>%n pasted values are no amounts of money and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pasted value(s) did not fit into the table and were left out.</source>
        <translation>
            <numerusform>%n pasted value did not fit into the table and was left out.</numerusform>
            <numerusform>%n pasted values did not fit into the table and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::RemindBeforeEdit</name>
    <message numerus="yes">
        <source>%n minute(s) after</source>
        <translation>
            <numerusform>%n minute after</numerusform>
            <numerusform>%n minutes after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ReminderPanel</name>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n minute</numerusform>
            <numerusform>in %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ReminderTray</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::StageTargetDialog</name>
    <message numerus="yes">
        <source>%n deal(s) are in this stage. Where do they go?</source>
        <translation>
            <numerusform>%n deal is in this stage. Where does it go?</numerusform>
            <numerusform>%n deals are in this stage. Where do they go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in the trash.</source>
        <translation>
            <numerusform>%n of them is in the trash.</numerusform>
            <numerusform>%n of them are in the trash.</numerusform>
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
    <name>kith::ui::TagSettings</name>
    <message numerus="yes">
        <source>Delete %n tag(s)</source>
        <translation>
            <numerusform>Delete %n tag</numerusform>
            <numerusform>Delete %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) it is taken from a record.</source>
        <translation>
            <numerusform>%n time it is taken from a record.</numerusform>
            <numerusform>%n times it is taken from a record.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TileExplanation</name>
    <message numerus="yes">
        <source>%n record(s) have a currency without a rate and are not in the sum.</source>
        <translation>
            <numerusform>%n record has a currency without a rate and is not in the sum.</numerusform>
            <numerusform>%n records have a currency without a rate and are not in the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have nothing to add.</source>
        <translation>
            <numerusform>%n record has nothing to add.</numerusform>
            <numerusform>%n records have nothing to add.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TileFrame</name>
    <message numerus="yes">
        <source>%n record(s) have a currency without a rate and are not in the sum.</source>
        <translation>
            <numerusform>%n record has a currency without a rate and is not in the sum.</numerusform>
            <numerusform>%n records have a currency without a rate and are not in the sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln record(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln record</numerusform>
            <numerusform>%1: %2, %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TimeGridView</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
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
    <name>kith::ui::TodayGoals</name>
    <message numerus="yes">
        <source>%1 · %n deal(s)</source>
        <translation>
            <numerusform>%1 · %n deal</numerusform>
            <numerusform>%1 · %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayPage</name>
    <message numerus="yes">
        <source>Nothing due. Plan a next step for %n open record(s).</source>
        <translation>
            <numerusform>Nothing due. Plan a next step for %n open record.</numerusform>
            <numerusform>Nothing due. Plan a next step for %n open records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::TodayStrip</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kith::ui::ViewBar</name>
    <message numerus="yes">
        <source>“%1” leaves out %n field(s) that are no longer there: %2.</source>
        <extracomment>%1 name of a view, %n number of fields, %2 their names</extracomment>
        <translation>
            <numerusform>“%1” leaves out %n field that is no longer there: %2.</numerusform>
            <numerusform>“%1” leaves out %n fields that are no longer there: %2.</numerusform>
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
    <message numerus="yes">
        <source>%n deal(s) are not in the sums: there is no exchange rate for %1.
</source>
        <translation>
            <numerusform>%n deal is not in the sums: there is no exchange rate for %1.
</numerusform>
            <numerusform>%n deals are not in the sums: there is no exchange rate for %1.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must not be contacted; --channel leaves such people out.
</source>
        <translation>
            <numerusform>%n of them must not be contacted; --channel leaves such people out.
</numerusform>
            <numerusform>%n of them must not be contacted; --channel leaves such people out.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s).
</source>
        <translation>
            <numerusform>%1: %n record.
</numerusform>
            <numerusform>%1: %n records.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n views called &quot;%1&quot;. Name the view by its id.</source>
        <translation>
            <numerusform>There is %n view called &quot;%1&quot;. Name it by its id.</numerusform>
            <numerusform>There are %n views called &quot;%1&quot;. Name the view by its id.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) noted</source>
        <translation>
            <numerusform>%n segment noted</numerusform>
            <numerusform>%n segments noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that may be there twice marked or cleared</source>
        <translation>
            <numerusform>%n record that may be there twice marked or cleared</numerusform>
            <numerusform>%n records that may be there twice marked or cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule(s) as PDF left alone: &quot;kith --daily FILE&quot; writes them, too.</source>
        <translation>
            <numerusform>%n schedule as PDF left alone: &quot;kith --daily FILE&quot; writes it, too.</numerusform>
            <numerusform>%n schedules as PDF left alone: &quot;kith --daily FILE&quot; writes them, too.</numerusform>
        </translation>
    </message>
</context>
</TS>
