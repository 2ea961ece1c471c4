// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long reading one webhook takes: its digest, which is made when it arrives, and all of it in words; for
// JSON beside what QJsonDocument alone takes for the body. A number is the median of many batches, in
// nanoseconds, and the median of the runs; every run goes through all webhooks, so that what the machine does
// meanwhile meets all.
//
//   bench_decode [RUNS]      default 5

#include "core/limits.h"
#include "http/requestparser.h"
#include "vonage/decode.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

using namespace ringback;

namespace {

// A typical one of each API and encoding.
constexpr const char *Names[] = {
    "sms-inbound-text-get",
    "sms-inbound-text-form",
    "sms-inbound-text-json",
    "sms-inbound-unicode-form",
    "sms-inbound-signed-form",
    "sms-inbound-binary-form",
    "sms-receipt-delivered-get",
    "sms-receipt-delivered-form",
    "sms-receipt-delivered-json",
    "shortcode-inbound-stop-form",
    "voice-answer-phone-get",
    "voice-answer-phone-json",
    "voice-event-ringing-json",
    "voice-event-completed-json",
    "voice-event-completed-get",
    "voice-event-completed-form",
    "voice-input-speech-json",
    "voice-input-keys-get",
    "voice-record-json",
    "voice-fallback-answer-json",
    "insight-json",
    "insight-xml",
    "messages-inbound-v1-text",
    "messages-inbound-v1-order",
    "messages-inbound-v01-text",
    "messages-status-v1-read",
    "messages-status-v01-rejected",
    "dispatch-report-completed",
    "rtc-member-joined-json",
    "verify-event-pending",
    "verify-summary-completed",
    "other-github-push",
    "other-probe-get",
};
constexpr int Batches = 201;
constexpr int BatchSize = 50; // calls timed together: a clock takes longer than to be left in

struct Webhook
{
    const char *name;
    HttpRequest request;
    std::vector<double> digest; // ns, one a run
    std::vector<double> decode;
    std::vector<double> json;
};

double median(std::vector<double> numbers)
{
    if (numbers.empty())
        return 0;
    std::ranges::nth_element(numbers, numbers.begin() + std::ptrdiff_t(numbers.size() / 2));
    return numbers[numbers.size() / 2];
}

double nanoseconds(const std::function<void()> &call)
{
    std::vector<double> batches;
    for (int i = 0; i < Batches; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        for (int j = 0; j < BatchSize; ++j)
            call();
        const std::chrono::duration<double, std::nano> taken = std::chrono::steady_clock::now() - begin;
        batches.push_back(taken.count() / BatchSize);
    }
    return median(std::move(batches));
}

bool isJson(const HttpRequest &request) { return request.body.startsWith('{'); }

Webhook load(const char *name)
{
    QFile file(QStringLiteral(RINGBACK_TEST_DATA "/vonage/requests/%1.http").arg(QLatin1String(name)));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    RequestParser parser{Limits()};
    const ParseStep step = parser.feed(bytes);
    const auto *const parsed = std::get_if<Parsed>(&step.outcome);
    if (!parsed)
        qFatal("%s is not there", name);
    return {.name = name, .request = parsed->request, .digest = {}, .decode = {}, .json = {}};
}

void measure(Webhook &webhook)
{
    const HttpRequest &request = webhook.request;
    qsizetype used = 0; // so that nothing is left out
    webhook.digest.push_back(nanoseconds([&] { used += vonage::digest(request).kind.size(); }));
    webhook.decode.push_back(nanoseconds([&] { used += vonage::decode(request).fields.size(); }));
    if (isJson(request))
        webhook.json.push_back(
            nanoseconds([&] { used += QJsonDocument::fromJson(request.body).isObject(); }));
    if (used == 0)
        qFatal("nothing was decoded");
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, atoi(argv[1])) : 5;
    std::vector<Webhook> webhooks;
    for (const char *name : Names)
        webhooks.push_back(load(name));
    for (int run = 0; run < runs; ++run)
        std::ranges::for_each(webhooks, measure);

    std::printf("%-30s %6s %8s %8s %16s %14s %6s\n", "webhook", "bytes", "digest", "decode", "slowest decode",
                "QJsonDocument", "ratio");
    double slowest = 0;
    double worstRatio = 0;
    for (const Webhook &webhook : webhooks) {
        const double decode = median(webhook.decode);
        slowest = std::max(slowest, decode);
        std::printf("%-30s %6lld %8.0f %8.0f %16.0f", webhook.name,
                    static_cast<long long>(webhook.request.query().size() + webhook.request.body.size()),
                    median(webhook.digest), decode, *std::ranges::max_element(webhook.decode));
        if (const double json = median(webhook.json); json > 0) {
            worstRatio = std::max(worstRatio, decode / json);
            std::printf(" %14.0f %6.2f", json, decode / json);
        }
        std::printf("\n");
    }
    std::printf("slowest decode %.0f ns, largest ratio to QJsonDocument %.2f\n", slowest, worstRatio);
    return 0;
}
