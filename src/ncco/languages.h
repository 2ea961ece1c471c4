// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <span>

namespace ringback::ncco {

/// Of a language of which it is not known how many styles it has.
inline constexpr int UnknownStyles = -1;

/// A language of text to speech; its styles are 0 up to maxStyle.
struct SpokenLanguage
{
    QByteArrayView code;
    int maxStyle;
    quint32 stylesWithoutSsml; ///< a bit a style

    [[nodiscard]] constexpr bool hasSsml(int style) const { return (stylesWithoutSsml >> style & 1U) == 0; }
};

/// What a deprecated voiceName stands for.
struct Voice
{
    QByteArrayView name;
    QByteArrayView language;
    int style;
};

inline constexpr QByteArrayView DefaultLanguage = "en-US";

[[nodiscard]] std::span<const SpokenLanguage> spokenLanguages();
/// The languages of speech recognition.
[[nodiscard]] std::span<const QByteArrayView> recognisedLanguages();
[[nodiscard]] std::span<const Voice> voices();

/// Null when there is none of that code, written exactly so.
[[nodiscard]] const SpokenLanguage *findSpokenLanguage(QByteArrayView code);
[[nodiscard]] const Voice *findVoice(QByteArrayView name);
/// Without regard to case.
[[nodiscard]] bool isRecognisedLanguage(QByteArrayView code);

} // namespace ringback::ncco
