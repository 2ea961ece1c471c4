// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace ringback::ncco {

enum class Severity : quint8 {
    Error,   ///< Vonage would reject the NCCO or drop the call
    Warning, ///< probably a mistake
    Info
};

/// Everything that checking can find. The ids are what programs read: never change one.
enum class RuleId : quint8 {
    NotJson,
    NotArray,
    Empty,
    ActionNotObject,
    MissingAction,
    UnknownAction,
    WithdrawnAction,
    NewerAction,
    DuplicateKey,
    UnknownOption,
    MissingRequired,
    WrongType,
    StringlyTyped,
    OutOfRange,
    LevelPrecision,
    BadEnum,
    UrlNotArray,
    UrlCount,
    EventUrlMany,
    BadUrl,
    UrlNotHttps,
    UrlLocal,
    UrlUnderscore,
    TextTooLong,
    TextEmpty,
    SsmlMalformed,
    SsmlNoSpeak,
    SsmlUnknownTag,
    SsmlStyle,
    LanguageUnknown,
    StyleUnknown,
    DeprecatedVoiceName,
    VoiceNameConflict,
    LoopInfinite,
    BargeinWithoutInput,
    BargeinSticky,
    InputTypeMissing,
    InputLegacy,
    InputSettingsUnused,
    InputAsyncDtmf,
    InputUuidCount,
    InputLast,
    RecordChannelsSplit,
    RecordChannelsFormat,
    RecordNothingAfter,
    RecordEndKey,
    EndpointCount,
    EndpointNotArray,
    FromRandom,
    FromMissing,
    FromFormat,
    NumberFormat,
    NumberLeadingZero,
    DtmfAnswer,
    MachineBoth,
    SyncNoEventUrl,
    RingbackPhone,
    RingbackAlias,
    WsContentType,
    WsHeadersSize,
    SipUriOrUser,
    SipXPrefix,
    MuteCanSpeak,
    TranscriptionNoRecord,
    TransferNotLast,
    Unreachable,
    ConversationWait,
    WaitClamped,
    NotifyPayload,
    UnknownPlaceholder,
    LeftPlaceholder,
    Count
};

/// "error", "warning" or "info".
[[nodiscard]] QByteArrayView severityId(Severity severity);
/// Such as "ncco-not-json".
[[nodiscard]] QByteArrayView ruleId(RuleId rule);
/// How bad it is, unless the finding says otherwise.
[[nodiscard]] Severity ruleSeverity(RuleId rule);
/// Its sentence, to be translated in context "Ncco", with places %1 to %3 for the finding's arguments.
[[nodiscard]] const char *ruleText(RuleId rule);

} // namespace ringback::ncco
