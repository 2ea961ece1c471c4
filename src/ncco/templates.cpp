// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ncco/templates.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringback::ncco {

namespace {

constexpr Template Templates[] = {
    {.id = "greeting",
     .title = QT_TRANSLATE_NOOP("Ncco", "Greeting"),
     .use = QT_TRANSLATE_NOOP("Ncco", "Says a sentence and ends the call."),
     .text = R"([
  {
    "action": "talk",
    "text": "Hello. You have reached {to}. Goodbye."
  }
]
)"},
    {.id = "menu",
     .title = QT_TRANSLATE_NOOP("Ncco", "Menu with keys and speech"),
     .use =
         QT_TRANSLATE_NOOP("Ncco", "Asks the caller to press a key or say a word, and waits for the answer."),
     .text = R"([
  {
    "action": "talk",
    "text": "For opening hours press 1 or say hours. To talk to somebody press 2 or say agent.",
    "bargeIn": true
  },
  {
    "action": "input",
    "type": ["dtmf", "speech"],
    "dtmf": {
      "maxDigits": 1,
      "timeOut": 5
    },
    "speech": {
      "language": "en-US",
      "context": ["hours", "agent"]
    },
    "eventUrl": ["{base_url}/webhooks/menu"]
  }
]
)"},
    {.id = "menu-answer",
     .title = QT_TRANSLATE_NOOP("Ncco", "Answer to a menu"),
     .use =
         QT_TRANSLATE_NOOP("Ncco", "Repeats the keys that were pressed; for the webhook that a menu sends."),
     .text = R"([
  {
    "action": "talk",
    "text": "<speak>You pressed <say-as interpret-as='digits'>{dtmf.digits}</say-as>. Goodbye.</speak>"
  }
]
)"},
    {.id = "voicemail",
     .title = QT_TRANSLATE_NOOP("Ncco", "Voicemail"),
     .use =
         QT_TRANSLATE_NOOP("Ncco", "Records a message until the caller is silent or presses the hash key."),
     .text = R"([
  {
    "action": "talk",
    "text": "Nobody is free. Please speak after the tone, and press hash when you are done."
  },
  {
    "action": "record",
    "beepStart": true,
    "endOnSilence": 3,
    "endOnKey": "#",
    "timeOut": 120,
    "eventUrl": ["{base_url}/webhooks/recording"]
  },
  {
    "action": "talk",
    "text": "Thank you. Goodbye."
  }
]
)"},
    {.id = "connect",
     .title = QT_TRANSLATE_NOOP("Ncco", "Connect to a number, with a fallback"),
     .use = QT_TRANSLATE_NOOP(
         "Ncco",
         "Calls another number; when nobody answers, the caller is told so. Put in the number "
         "to call."),
     .text = R"([
  {
    "action": "connect",
    "from": "{to}",
    "timeout": 20,
    "eventType": "synchronous",
    "eventUrl": ["{base_url}/webhooks/connect"],
    "endpoint": [
      {
        "type": "phone",
        "number": "447700900000"
      }
    ]
  },
  {
    "action": "talk",
    "text": "Nobody answered. Please try again later."
  }
]
)"},
    {.id = "conference",
     .title = QT_TRANSLATE_NOOP("Ncco", "Conference"),
     .use = QT_TRANSLATE_NOOP("Ncco", "Lets everybody who gets this answer talk to each other."),
     .text = R"([
  {
    "action": "talk",
    "text": "You are now joining the conference."
  },
  {
    "action": "conversation",
    "name": "conference"
  }
]
)"},
    {.id = "record-call",
     .title = QT_TRANSLATE_NOOP("Ncco", "Record the call"),
     .use = QT_TRANSLATE_NOOP("Ncco", "Records what is said from now on, each side in a channel of its own."),
     .text = R"([
  {
    "action": "record",
    "split": "conversation",
    "channels": 2,
    "eventUrl": ["{base_url}/webhooks/recording"]
  },
  {
    "action": "talk",
    "text": "This call is being recorded."
  }
]
)"},
    {.id = "play",
     .title = QT_TRANSLATE_NOOP("Ncco", "Play a file"),
     .use = QT_TRANSLATE_NOOP("Ncco", "Plays a sound file (MP3 or 16-bit WAV). Put in the file's address."),
     .text = R"([
  {
    "action": "stream",
    "streamUrl": ["https://example.com/welcome.mp3"]
  }
]
)"},
    {.id = "notify",
     .title = QT_TRANSLATE_NOOP("Ncco", "Notify"),
     .use = QT_TRANSLATE_NOOP("Ncco",
                              "Sends a webhook with data of your own in the middle of the call; the answer "
                              "to it can be a new NCCO."),
     .text = R"([
  {
    "action": "talk",
    "text": "One moment, please."
  },
  {
    "action": "notify",
    "payload": {
      "caller": "{from}",
      "call": "{uuid}"
    },
    "eventUrl": ["{base_url}/webhooks/notify"]
  }
]
)"},
};

} // namespace

QString Template::shownTitle() const { return QCoreApplication::translate("Ncco", title); }

QString Template::shownUse() const { return QCoreApplication::translate("Ncco", use); }

std::span<const Template> builtinTemplates() { return Templates; }

const Template *findTemplate(QByteArrayView id)
{
    const auto *const found =
        std::ranges::find_if(Templates, [id](const Template &row) { return id == QByteArrayView(row.id); });
    return found == std::end(Templates) ? nullptr : found;
}

} // namespace ringback::ncco
