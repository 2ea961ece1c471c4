<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>EventDetails</name>
    <message numerus="yes">
        <source>The NCCO has %n more error(s).</source>
        <translation>
            <numerusform>The NCCO has %n more error.</numerusform>
            <numerusform>The NCCO has %n more errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::ApiChips</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CaptureBar</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>events</comment>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CaptureOutput</name>
    <message numerus="yes">
        <source>%n event(s) were written to %1.</source>
        <translation>
            <numerusform>%n event was written to %1.</numerusform>
            <numerusform>%n events were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::CaptureWindow</name>
    <message numerus="yes">
        <source>%n event(s) were removed. They leave the file when this message is closed.</source>
        <translation>
            <numerusform>%n event was removed. It leaves the file when this message is closed.</numerusform>
            <numerusform>%n events were removed. They leave the file when this message is closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marks of %n event(s) were changed.</source>
        <translation>
            <numerusform>The mark of %n event was changed.</numerusform>
            <numerusform>The marks of %n events were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</source>
        <translation>
            <numerusform>The next webhook that comes takes the place of the oldest event, unless it is marked: the preferences keep no more.</numerusform>
            <numerusform>The next webhook that comes takes the place of the %Ln oldest events, but for marked ones: the preferences keep no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::EventTableModel</name>
    <message numerus="yes">
        <source>and %n more problem(s)</source>
        <comment>behind the first</comment>
        <translation>
            <numerusform>and %n more problem</numerusform>
            <numerusform>and %n more problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::MainWindow</name>
    <message numerus="yes">
        <source>Remove all %n event(s) of this capture?</source>
        <translation>
            <numerusform>Remove the one event of this capture?</numerusform>
            <numerusform>Remove all %n events of this capture?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait for an answer. They get their default reply.</source>
        <translation>
            <numerusform>%n request waits for an answer. It gets its default reply.</numerusform>
            <numerusform>%n requests wait for an answer. They get their default reply.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are marked.</source>
        <translation>
            <numerusform>%n event is marked.</numerusform>
            <numerusform>%n events are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked call(s) will be lost.</source>
        <translation>
            <numerusform>%n parked call will be lost.</numerusform>
            <numerusform>%n parked calls will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no mark now.</source>
        <translation>
            <numerusform>%n event has no mark now.</numerusform>
            <numerusform>%n events have no mark now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) will be lost.</source>
        <translation>
            <numerusform>%n draft will be lost.</numerusform>
            <numerusform>%n drafts will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) go out now.</source>
        <translation>
            <numerusform>%n draft goes out now.</numerusform>
            <numerusform>%n drafts go out now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::RulesDialog</name>
    <message numerus="yes">
        <source>Replace %n rule(s) with those of %1?</source>
        <translation>
            <numerusform>Replace %n rule with those of %1?</numerusform>
            <numerusform>Replace %n rules with those of %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::SelectedRows</name>
    <message numerus="yes">
        <source>Remove the %n selected event(s)?</source>
        <translation>
            <numerusform>Remove the selected event?</numerusform>
            <numerusform>Remove the %n selected events?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::StatusLine</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) on</source>
        <translation>
            <numerusform>%Ln rule on</numerusform>
            <numerusform>%Ln rules on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ringback::UndoAction</name>
    <message numerus="yes">
        <source>Un&amp;do Marking %n Event(s)</source>
        <translation>
            <numerusform>Un&amp;do Marking %n Event</numerusform>
            <numerusform>Un&amp;do Marking %n Events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Un&amp;do Removing %n Event(s)</source>
        <translation>
            <numerusform>Un&amp;do Removing %n Event</numerusform>
            <numerusform>Un&amp;do Removing %n Events</numerusform>
        </translation>
    </message>
</context>
</TS>
