// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/languages.h"

#include <algorithm>
#include <initializer_list>

namespace ringback::ncco {

namespace {

constexpr quint32 bits(std::initializer_list<int> styles)
{
    quint32 set = 0;
    for (const int style : styles)
        set |= 1U << style;
    return set;
}

// clang-format off
constexpr SpokenLanguage SpokenLanguages[] = {
    {"af-ZA", UnknownStyles, 0}, {"ar", 7, bits({2, 5, 6})}, {"bg-BG", UnknownStyles, 0}, {"bn-IN", 1, 0},
    {"ca-ES", 1, bits({0, 1})}, {"cmn-CN", 5, bits({3})}, {"cmn-TW", 3, bits({0})},
    {"cs-CZ", 2, bits({1, 2})}, {"cy-GB", 0, 0}, {"da-DK", 5, 0}, {"de-AT", UnknownStyles, 0},
    {"de-DE", 6, 0}, {"el-GR", 2, bits({1, 2})}, {"en-AU", 5, 0}, {"en-GB", 7, 0},
    {"en-GB-SCT", UnknownStyles, 0}, {"en-GB-WLS", 0, 0}, {"en-IE", UnknownStyles, 0}, {"en-IN", 5, 0},
    {"en-NZ", UnknownStyles, 0}, {"en-US", 11, 0}, {"en-ZA", 0, bits({0})}, {"es-CO", UnknownStyles, 0},
    {"es-ES", 4, bits({3})}, {"es-MX", 0, 0}, {"es-US", 2, 0}, {"eu-ES", 0, bits({0})},
    {"fi-FI", 1, bits({1})}, {"fil-PH", 3, 0}, {"fr-CA", 4, 0}, {"fr-FR", 7, 0},
    {"gl-ES", UnknownStyles, 0}, {"gu-IN", UnknownStyles, 0}, {"he-IL", 0, bits({0})},
    {"hi-IN", 5, bits({2})}, {"hu-HU", 1, bits({1})}, {"id-ID", 4, bits({1})}, {"is-IS", 1, 0},
    {"it-IT", 6, 0}, {"ja-JP", 5, 0}, {"kn-IN", UnknownStyles, 0}, {"ko-KR", 5, bits({3})},
    {"lt-LT", UnknownStyles, 0}, {"lv-LV", UnknownStyles, 0}, {"ml-IN", 1, 0}, {"mr-IN", UnknownStyles, 0},
    {"ms-MY", UnknownStyles, 0}, {"nb-NO", 7, bits({6, 7})}, {"nl-BE", UnknownStyles, 0}, {"nl-NL", 6, 0},
    {"no-NO", 7, bits({6, 7})}, {"pa-IN", UnknownStyles, 0}, {"pl-PL", 8, 0}, {"pt-BR", 5, bits({2, 4})},
    {"pt-PT", 7, bits({3, 4})}, {"ro-RO", 1, bits({1})}, {"ru-RU", 6, 0}, {"sk-SK", 1, bits({1})},
    {"sr-RS", UnknownStyles, 0}, {"sv-SE", 3, bits({2, 3})}, {"ta-IN", 1, 0}, {"te-IN", 1, 0},
    {"th-TH", 1, bits({0})}, {"tr-TR", 7, bits({4, 7})}, {"uk-UA", 0, 0}, {"vi-VN", 3, 0},
    {"yue-CN", 0, bits({0})},
};

constexpr QByteArrayView RecognisedLanguages[] = {
    "af-ZA", "sq-AL", "am-ET", "ar-DZ", "ar-BH", "ar-EG", "ar-IQ", "ar-IL", "ar-JO", "ar-KW", "ar-LB",
    "ar-MA", "ar-OM", "ar-QA", "ar-SA", "ar-PS", "ar-TN", "ar-AE", "hy-AM", "az-AZ", "eu-ES", "bn-BD",
    "bn-IN", "bg-BG", "ca-ES", "zh", "cmn-hans-cn", "hr-HR", "cs-CZ", "da-DK", "nl-NL", "en-AU", "en-CA",
    "en-GH", "en-IN", "en-IE", "en-KE", "en-NZ", "en-NG", "en-PH", "en-ZA", "en-TZ", "en-GB", "en-US",
    "fi-FI", "fr-CA", "fr-FR", "gl-ES", "ka-GE", "de-DE", "el-GR", "gu-IN", "he-IL", "hi-IN", "hu-HU",
    "is-IS", "id-ID", "it-IT", "ja-JP", "jv-ID", "kn-IN", "km-KH", "ko-KR", "lo-LA", "lv-LV", "lt-LT",
    "ms-MY", "ml-IN", "mr-IN", "ne-NP", "nb-NO", "fa-IR", "pl-PL", "pt-BR", "pt-PT", "ro-RO", "ru-RU",
    "sr-RS", "si-LK", "sk-SK", "sl-SI", "es-AR", "es-BO", "es-CL", "es-CO", "es-CR", "es-DO", "es-EC",
    "es-SV", "es-GT", "es-HN", "es-MX", "es-NI", "es-PA", "es-PY", "es-PE", "es-PR", "es-ES", "es-US",
    "es-UY", "es-VE", "su-ID", "sw-KE", "sw-TZ", "sv-SE", "ta-IN", "ta-MY", "ta-SG", "ta-LK", "te-IN",
    "th-TH", "tr-TR", "uk-UA", "ur-IN", "ur-PK", "vi-VN", "zu-ZA",
};

constexpr Voice Voices[] = {
    {"Aditi", "hi-IN", 0}, {"Alva", "sv-SE", 2}, {"Amy", "en-GB", 0}, {"Astrid", "sv-SE", 0},
    {"Bianca", "it-IT", 0}, {"Brian", "en-GB", 4}, {"Camila", "pt-BR", 5}, {"Carla", "it-IT", 1},
    {"Carmen", "ro-RO", 0}, {"Carmit", "he-IL", 0}, {"Catarina", "pt-PT", 3}, {"Celine", "fr-FR", 0},
    {"Cem", "tr-TR", 7}, {"Chantal", "fr-CA", 0}, {"Conchita", "es-ES", 0}, {"Cristiano", "pt-PT", 5},
    {"Damayanti", "id-ID", 1}, {"Dora", "is-IS", 0}, {"Emma", "en-GB", 1}, {"Empar", "es-ES", 3},
    {"Enrique", "es-ES", 4}, {"Ewa", "pl-PL", 0}, {"Felipe", "pt-BR", 4}, {"Filiz", "tr-TR", 0},
    {"Geraint", "en-GB-WLS", 0}, {"Giorgio", "it-IT", 4}, {"Gwyneth", "cy-GB", 0}, {"Hans", "de-DE", 3},
    {"Henrik", "nb-NO", 7}, {"Ines", "pt-PT", 0}, {"Ioana", "ro-RO", 1}, {"Iveta", "cs-CZ", 1},
    {"Ivy", "en-US", 1}, {"Jacek", "pl-PL", 5}, {"Jan", "pl-PL", 6}, {"Joana", "pt-PT", 4},
    {"Joanna", "en-US", 2}, {"Joey", "en-US", 7}, {"Jordi", "ca-ES", 1}, {"Justin", "en-US", 8},
    {"Kanya", "th-TH", 0}, {"Karl", "is-IS", 1}, {"Kendra", "en-US", 3}, {"Kimberly", "en-US", 0},
    {"Laila", "ar", 2}, {"Laura", "sk-SK", 1}, {"Lea", "fr-FR", 1}, {"Lekha", "hi-IN", 2},
    {"Liv", "nb-NO", 0}, {"Lotte", "nl-NL", 0}, {"Lucia", "es-ES", 1}, {"Luciana", "pt-BR", 2},
    {"Lupe", "es-US", 2}, {"Mads", "da-DK", 2}, {"Maged", "ar", 5}, {"Maja", "pl-PL", 1},
    {"Mariska", "hu-HU", 1}, {"Marlene", "de-DE", 0}, {"Mathieu", "fr-FR", 5}, {"Matthew", "en-US", 9},
    {"Maxim", "ru-RU", 4}, {"Mei-Jia", "cmn-TW", 0}, {"Melina", "el-GR", 1}, {"Mia", "es-MX", 0},
    {"Miguel", "es-US", 1}, {"Miren", "eu-ES", 0}, {"Mizuki", "ja-JP", 0}, {"Montserrat", "ca-ES", 0},
    {"Naja", "da-DK", 0}, {"Nicole", "en-AU", 0}, {"Nikos", "el-GR", 2}, {"Nora", "nb-NO", 6},
    {"Oskar", "sv-SE", 3}, {"Penelope", "es-US", 0}, {"Raveena", "en-IN", 1}, {"Ricardo", "pt-BR", 3},
    {"Ruben", "nl-NL", 4}, {"Russell", "en-AU", 3}, {"Salli", "en-US", 4}, {"Satu", "fi-FI", 1},
    {"Seoyeon", "ko-KR", 0}, {"Sin-Ji", "yue-CN", 0}, {"Sora", "ko-KR", 3}, {"Takumi", "ja-JP", 3},
    {"Tarik", "ar", 6}, {"Tatyana", "ru-RU", 0}, {"Tessa", "en-ZA", 0}, {"Tian-Tian", "cmn-CN", 3},
    {"Vicki", "de-DE", 1}, {"Vitoria", "pt-BR", 0}, {"Yelda", "tr-TR", 4}, {"Zeina", "ar", 0},
    {"Zhiyu", "cmn-CN", 0}, {"Zuzana", "cs-CZ", 2},
};
// clang-format on

template <typename Row>
const Row *find(std::span<const Row> rows, QByteArrayView Row::*name, QByteArrayView wanted)
{
    const auto row = std::ranges::find(rows, wanted, name);
    return row == rows.end() ? nullptr : &*row;
}

} // namespace

std::span<const SpokenLanguage> spokenLanguages() { return SpokenLanguages; }

std::span<const QByteArrayView> recognisedLanguages() { return RecognisedLanguages; }

std::span<const Voice> voices() { return Voices; }

const SpokenLanguage *findSpokenLanguage(QByteArrayView code)
{
    return find(spokenLanguages(), &SpokenLanguage::code, code);
}

const Voice *findVoice(QByteArrayView name) { return find(voices(), &Voice::name, name); }

bool isRecognisedLanguage(QByteArrayView code)
{
    return std::ranges::any_of(RecognisedLanguages, [code](QByteArrayView known) {
        return known.compare(code, Qt::CaseInsensitive) == 0;
    });
}

} // namespace ringback::ncco
