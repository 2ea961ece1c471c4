// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs requests with packages that nobody here wrote, alters them, sends all to "ringback serve" over HTTP and compares
// the verdicts it prints with what those packages say; "ringback decode" gets the same bytes and must agree. Runs in the
// folder that verify_with_sdk.sh prepares; all secrets are made up.

import { createHash, generateKeyPairSync } from 'node:crypto';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { generateSignature } = require('@vonage/server-sdk-2');
const { SMS } = require('@vonage/sms');
const { tokenGenerate, verifySignature } = require('@vonage/jwt');
const { sign } = require('jsonwebtoken');

const program = process.argv[2];
const now = Math.floor(Date.now() / 1000);
const smsVerifier = new SMS({ apiKey: 'k1a2b3c4', apiSecret: 'made-up' });
const verifierNames = { md5hash: 'MD5HASH', md5: 'MD5HMAC', sha1: 'SHA1HMAC', sha256: 'SHA256HMAC', sha512: 'SHA512HMAC' };

let seed = 20240305; // the same requests every time
const random = (below) => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return (seed >> 8) % below;
};
const pick = (list) => list[random(list.length)];

const raw = (method, target, fields, body) => ({ method, target, fields, body: Buffer.from(body) });

const bytesOf = ({ method, target, fields, body }) => {
    const lines = [`${method} ${target} HTTP/1.1`, 'Host: hooks.example.com', ...fields];
    if (body.length > 0)
        lines.push(`Content-Length: ${body.length}`);
    return Buffer.concat([Buffer.from(lines.join('\r\n') + '\r\n\r\n'), body]);
};

const encodings = {
    get: (params) => raw('GET', `/sms?${new URLSearchParams(params)}`, [], ''),
    form: (params) => raw('POST', '/sms', ['Content-Type: application/x-www-form-urlencoded'], `${new URLSearchParams(params)}`),
    json: (params) => raw('POST', '/sms', ['Content-Type: application/json'], JSON.stringify(params)),
    pretty: (params) => raw('POST', '/sms', ['Content-Type: application/json'], JSON.stringify(params, null, 2)),
};

const texts = ['Hello there', 'a=1&b=2', 'Zażółć 日本 😀', '', '100% + 1', '"quoted" \\ / \n\ttab', "it's; fine?", '   ', 'é'.repeat(300)];
const names = ['text', 'client-ref', 'keyword', 'status', 'type', 'price', 'to', 'concat-ref', 'udh'];

const smsParams = () => {
    const params = { msisdn: '447700900123', messageId: `0B0000001234${1000 + random(9000)}`, timestamp: String(now), nonce: String(random(1e9)) };
    for (const name of names)
        if (random(3) > 0)
            params[name] = pick(texts);
    return params;
};

/// Copies with one thing changed, as a forger or a broken proxy would.
const alterations = (params) => {
    const altered = [];
    for (const name of Object.keys(params)) {
        const value = params[name];
        const change = (text) => altered.push({ ...params, [name]: text });
        change(value + 'x');
        change(value.slice(1));
        change(value.replace(/[a-z0-9]/i, (c) => String.fromCharCode(c.charCodeAt(0) ^ 1)));
        change(value.replaceAll('_', '=') + '_');
        const { [name]: gone, ...rest } = params;
        altered.push(rest);
    }
    altered.push({ ...params, 'err-code': '0' });
    return altered;
};

let checked = 0;
let failed = 0;
let servers = 0;

/// Sends one request; its number is how the event that is printed for it is found. Resolves to the status of the answer.
const send = ({ method, target, fields, body }, number, { port, agent }) =>
    new Promise((resolve, reject) => {
        const headers = { 'X-Number': String(number) };
        for (const field of fields)
            headers[field.slice(0, field.indexOf(': '))] = field.slice(field.indexOf(': ') + 2);
        if (body.length > 0)
            headers['Content-Length'] = body.length;
        const request = http.request({ host: '127.0.0.1', port, agent, method, path: target, headers }, (answer) => {
            answer.on('data', () => {});
            answer.on('end', () => resolve(answer.statusCode));
        });
        request.on('error', reject);
        request.end(body);
    });

/// The signature object that "ringback serve --print" prints for each request.
const served = async (requests, environment) => {
    const server = spawn(program, ['serve', '--listen', '127.0.0.1:0', '--capture', `served-${++servers}.ringback`, '--print'],
                         { env: { PATH: process.env.PATH, HOME: process.cwd(), ...environment } });
    const exited = once(server, 'exit');
    const port = await new Promise((resolve, reject) => {
        exited.then(([status]) => reject(new Error(`ringback serve ended with ${status}`)));
        createInterface(server.stderr).on('line', (line) => {
            const ready = /^listening on http:\/\/127\.0\.0\.1:(\d+)$/.exec(line);
            if (ready)
                resolve(Number(ready[1]));
        });
    });
    const verdicts = [];
    const allPrinted = new Promise((resolve) => {
        let missing = requests.length;
        createInterface(server.stdout).on('line', (line) => {
            const event = JSON.parse(line);
            verdicts[Number(event.request.headers.find(([name]) => name === 'X-Number')[1])] = event.signature;
            if (--missing === 0)
                resolve();
        });
    });
    const agent = new http.Agent({ keepAlive: true, maxSockets: 16 });
    const statuses = await Promise.all(requests.map(({ request }, i) => send(request, i, { port, agent })));
    await allPrinted;
    agent.destroy();
    server.kill('SIGTERM');
    const [status] = await exited;
    if (status !== 0 || statuses.some((answered) => answered !== 200))
        throw new Error(`ringback serve: status ${status}, answers ${[...new Set(statuses)]}`);
    return verdicts;
};
/// The same of "ringback decode".
const decoded = (requests, environment) => {
    const result = spawnSync(program, ['decode'], {
        input: Buffer.concat(requests.map(({ request }) => bytesOf(request))),
        env: { PATH: process.env.PATH, ...environment },
        maxBuffer: 1 << 30,
    });
    const lines = result.stdout.toString().split('\n').filter((line) => line !== '');
    if (result.status !== 0 || lines.length !== requests.length)
        throw new Error(`ringback decode: status ${result.status}, ${lines.length} of ${requests.length} events. ${result.stderr}`);
    return lines.map((line) => JSON.parse(line).signature);
};

/// Each request has a name, what is sent, and a test of the signature object.
const judge = async (requests, environment) => {
    const all = { serve: await served(requests, environment), decode: decoded(requests, environment) };
    requests.forEach(({ name, request, accepts }, i) => {
        ++checked;
        const wrong = Object.keys(all).filter((verb) => !accepts(all[verb][i]));
        if (wrong.length === 0)
            return;
        ++failed;
        console.error(`FAILED ${name} (${wrong}): ${JSON.stringify(all[wrong[0]][i])}\n${bytesOf(request)}\n`);
    });
};

const isGenuine = (signature) => signature.verdict === 'valid' || signature.verdict === 'valid-stale';

const checkSms = async (method) => {
    const secret = `Pebble&Lane=${random(1000)}-ключ`;
    const environment = { RINGBACK_SIGNATURE_SECRET: secret, RINGBACK_SIGNATURE_METHOD: method };
    const requests = [];
    for (let i = 0; i < 30; ++i) {
        const params = smsParams();
        const sig = generateSignature(method, secret, params);
        for (const [encoding, encode] of Object.entries(encodings)) {
            const name = `sms ${method} ${encoding} ${i}`;
            requests.push({
                name,
                request: encode({ ...params, sig }),
                accepts: ({ scheme, verdict }) => scheme === `sms-${method}` && verdict === 'valid',
            });
            for (const altered of alterations(params)) {
                const said = smsVerifier.verifySignature(sig, altered, secret, verifierNames[method]);
                requests.push({
                    name: `${name} altered`,
                    request: encode({ ...altered, sig }),
                    accepts: (signature) => isGenuine(signature) === said && signature.scheme === `sms-${method}`,
                });
            }
        }
    }
    const stale = { ...smsParams(), timestamp: String(now - 4000) };
    requests.push({
        name: `sms ${method} stale`,
        request: encodings.form({ ...stale, sig: generateSignature(method, secret, stale).toUpperCase() }),
        accepts: ({ verdict }) => verdict === 'valid-stale',
    });
    await judge(requests, environment);
    const original = requests.filter(({ name }) => /^sms \w+ \w+ \d+$/.test(name));
    await judge(original.map((r) => ({ ...r, accepts: ({ verdict }) => verdict === 'invalid' })),
          { ...environment, RINGBACK_SIGNATURE_SECRET: secret + 'x' });
    await judge(original.map((r) => ({ ...r, accepts: ({ verdict }) => verdict === 'valid' })),
          { RINGBACK_SIGNATURE_SECRET: secret });
    const other = method === 'md5' ? 'md5hash' : 'md5';
    await judge(original.map((r) => ({ ...r, accepts: ({ verdict, detail }) => verdict === 'invalid' && detail.includes(`valid if the method were ${method};`) })),
          { ...environment, RINGBACK_SIGNATURE_METHOD: other });
};

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const withToken = (token, body) => raw('POST', '/event', ['Content-Type: application/json', `Authorization: Bearer ${token}`], body);

const checkTokens = async () => {
    const secret = 'wQ3pLz8vT0yNc5RgH2sJd7KmXa9UbEf4';
    const requests = [];
    const says = (token) => verifySignature(token, secret);
    for (let i = 0; i < 40; ++i) {
        const payload = { message_uuid: String(random(1e9)), text: pick(texts), list: [random(9), null, { deep: pick(texts) }] };
        const body = JSON.stringify(payload);
        const claims = { iat: now, jti: `id-${i}`, iss: 'Vonage', payload_hash: sha256(body), api_key: 'k1a2b3c4' };
        const token = sign(claims, secret, { algorithm: 'HS256' });
        if (!says(token))
            throw new Error('@vonage/jwt does not accept its own token');
        const valid = ({ scheme, verdict }) => scheme === 'jwt' && verdict === 'valid';
        const refused = (word) => ({ verdict, detail }) => verdict === 'invalid' && detail.startsWith(word);
        requests.push({ name: `token ${i}`, request: withToken(token, body), accepts: valid });
        requests.push({ name: `token ${i} pretty body`, request: withToken(token, JSON.stringify(payload, null, 4)), accepts: valid });
        const escaped = body.replace(/[^\x20-\x7e]/g, (c) => '\\u' + c.charCodeAt(0).toString(16).padStart(4, '0')).replaceAll('/', '\\/');
        requests.push({ name: `token ${i} escaped body`, request: withToken(token, escaped), accepts: valid });
        requests.push({ name: `token ${i} altered body`, request: withToken(token, body.replace('"list"', '"lisT"')), accepts: refused('payload-mismatch: ') });
        requests.push({ name: `token ${i} no body`, request: withToken(token, ''), accepts: refused('payload-mismatch: ') });
        const query = new URLSearchParams({ to: '447700900456', text: pick(texts) });
        const queryToken = sign({ ...claims, payload_hash: sha256(JSON.stringify(Object.fromEntries(query))) }, secret);
        requests.push({ name: `token ${i} query`, request: raw('GET', `/answer?${query}`, [`Authorization: Bearer ${queryToken}`], ''), accepts: valid });
        for (let at = 0; at < token.length; at += 1 + random(7)) {
            const altered = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
            if (says(altered)) // the spare bits of the last character
                continue;
            requests.push({ name: `token ${i} altered at ${at}`, request: withToken(altered, body), accepts: (s) => !isGenuine(s) });
        }
        requests.push({ name: `token ${i} of another secret`, request: withToken(sign(claims, secret + 'x'), body), accepts: refused('bad-signature: ') });
        for (const algorithm of ['HS384', 'HS512'])
            requests.push({ name: `token ${i} ${algorithm}`, request: withToken(sign(claims, secret, { algorithm }), body), accepts: refused('bad-algorithm: ') });
        requests.push({ name: `token ${i} none`, request: withToken(sign(claims, null, { algorithm: 'none' }), body), accepts: refused('bad-algorithm: ') });
        requests.push({ name: `token ${i} stale`, request: withToken(sign({ ...claims, iat: now - 4000 }, secret), body), accepts: ({ verdict }) => verdict === 'valid-stale' });
    }
    await judge(requests, { RINGBACK_WEBHOOK_SECRET: secret });

    // A token for requests to Vonage, RS256: refused, also when its public key is taken for the secret.
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    const token = tokenGenerate('aaaabbbb-cccc-4ddd-8eee-ffff00001111', key);
    const accepts = ({ verdict, detail }) => verdict === 'invalid' && detail.startsWith('bad-algorithm: ');
    await judge([{ name: 'RS256', request: withToken(token, '{}'), accepts }],
          { RINGBACK_WEBHOOK_SECRET: publicKey.export({ type: 'spki', format: 'pem' }) });
};

for (const method of Object.keys(verifierNames))
    await checkSms(method);
await checkTokens();
console.log(`${checked} requests sent and judged, ${failed} otherwise than the packages do.`);
process.exit(failed === 0 ? 0 : 1);
