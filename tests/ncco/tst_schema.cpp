// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco.h"
#include "ncco/languages.h"
#include "ncco/schema.h"
#include "ncco/ssml.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace ringback::ncco;

namespace {

using Visit = std::function<void(const ObjectSpec &, const OptionSpec &)>;

void visitOptions(const ObjectSpec &object, const Visit &visit)
{
    for (const auto group : object.options) {
        for (const OptionSpec &option : group) {
            visit(object, option);
            if (option.members)
                visitOptions(*option.members, visit);
        }
    }
}

void visitAll(const Visit &visit)
{
    for (const ObjectSpec *const action : actions())
        visitOptions(*action, visit);
    for (const ObjectSpec *const endpoint : endpointTypes())
        visitOptions(*endpoint, visit);
}

bool isSentence(const char *text)
{
    return text && (QByteArrayView(text).endsWith('.') || QByteArrayView(text).endsWith("…"));
}

} // namespace

/// The tables: whole, and in accord with themselves.
class TestSchema : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void texts();
    void jsonOfRows();
    void namesOnce();
    void reference();
    void languages();
    void ssml();
};

void TestSchema::texts()
{
    for (const ObjectSpec *const action : actions())
        QVERIFY2(isSentence(action->help) && action->timing != Timing::None, action->name.data());
    for (const ObjectSpec *const endpoint : endpointTypes())
        QVERIFY2(isSentence(endpoint->help), endpoint->name.data());
    visitAll([](const ObjectSpec &, const OptionSpec &option) {
        QVERIFY2(isSentence(option.help), option.name.data());
        for (const Choice &choice : option.choices)
            QVERIFY2(!choice.help || isSentence(choice.help), choice.value.data());
    });
}

/// Defaults and samples are JSON, and what they are put into is better for it.
void TestSchema::jsonOfRows()
{
    visitAll([](const ObjectSpec &, const OptionSpec &option) {
        for (const QByteArrayView json : {option.byDefault, option.sample})
            QVERIFY2(json.isEmpty() || JsonDocument(json.toByteArray()).faults().empty(), option.name.data());
        if (option.need == Need::Required)
            QVERIFY2(!option.sample.isEmpty(), option.name.data());
        if (option.type == ValueType::Object || option.type == ValueType::ObjectList)
            QVERIFY2(option.members, option.name.data());
        if (option.type == ValueType::OneOf || option.type == ValueType::SomeOf)
            QVERIFY2(!option.choices.empty(), option.name.data());
    });
    for (const ObjectSpec *const action : actions()) {
        QByteArray text = "[{\"action\":\"" + action->name + '"';
        for (const auto group : action->options) {
            for (const OptionSpec &option : group) {
                if (option.need != Need::Optional)
                    text += ",\"" + option.name + "\":" + option.sample;
            }
        }
        text += "}]";
        const auto findings = check(JsonDocument(text));
        QVERIFY2(errorCount(findings) == 0, QByteArray(text + findingsText(findings, text)).constData());
    }
}

void TestSchema::namesOnce()
{
    const auto hasEachOnce = [](const ObjectSpec &object) {
        QSet<QByteArray> names;
        qsizetype count = 0;
        for (const auto group : object.options) {
            for (const OptionSpec &option : group) {
                names.insert(option.name.toByteArray());
                ++count;
            }
        }
        return names.size() == count;
    };
    for (const ObjectSpec *const action : actions())
        QVERIFY2(hasEachOnce(*action), action->name.data());
    for (const ObjectSpec *const endpoint : endpointTypes())
        QVERIFY2(hasEachOnce(*endpoint), endpoint->name.data());
    visitAll([&](const ObjectSpec &, const OptionSpec &option) {
        QVERIFY2(!option.members || hasEachOnce(*option.members), option.name.data());
    });
}

/// Spot checks against the reference.
void TestSchema::reference()
{
    QCOMPARE(actions().size(), size_t(10));
    QCOMPARE(endpointTypes().size(), size_t(5));
    QVERIFY(!findAction("Talk"));
    const ObjectSpec *const record = findAction("record");
    QVERIFY(record);
    QCOMPARE(findOption(*record, "timeOut")->range.most, 7200.0);
    QVERIFY(!findOption(*record, "timeout"));
    QCOMPARE(findOption(*findAction("talk"), "voiceName")->standing, Standing::Deprecated);
    QCOMPARE(findAction("wait")->standing, Standing::Newer);
    QCOMPARE(findAction("record")->timing, Timing::RunsAlongside);
    const OptionSpec *const speech = findOption(*findAction("input"), "speech");
    QCOMPARE(findOption(*speech->members, "endOnSilence")->range.least, 0.4);
    QCOMPARE(findOption(*findEndpointType("websocket"), "content-type")->choices.size(), size_t(3));
}

void TestSchema::languages()
{
    QCOMPARE(spokenLanguages().size(), size_t(67));
    QCOMPARE(recognisedLanguages().size(), size_t(117));
    QCOMPARE(voices().size(), size_t(94));
    for (const Voice &voice : voices()) {
        const SpokenLanguage *const language = findSpokenLanguage(voice.language);
        QVERIFY2(language && voice.style <= language->maxStyle, voice.name.data());
    }
    QVERIFY(!findSpokenLanguage("es-ES")->hasSsml(3));
    QVERIFY(findSpokenLanguage("es-ES")->hasSsml(4));
    QCOMPARE(findSpokenLanguage("bg-BG")->maxStyle, UnknownStyles);
    QVERIFY(isRecognisedLanguage("EN-gb"));
}

void TestSchema::ssml()
{
    QCOMPARE(ssmlTags().size(), size_t(10));
    for (const SsmlTag &tag : ssmlTags()) {
        QVERIFY2(isSentence(tag.help), tag.name.data());
        for (const SsmlAttribute &attribute : tag.attributes)
            QVERIFY2(isSentence(attribute.help), attribute.name.data());
    }
    QCOMPARE(withoutTags("<speak>a<break/>b</speak>"), QByteArray("ab"));
    QCOMPARE(withoutTags("a <b> c <p>d</p>"), QByteArray("a <b> c d"));
    QCOMPARE(withoutTags("a < b"), QByteArray("a < b"));
    QVERIFY(isSsml(" <speak>") && isSsml("<speak/>") && !isSsml("<speaker>") && !isSsml("a<speak>"));
}

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
