// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// mockttp answering 200 and recording, as a test would use it; each body is read back and appended to a file.
// node mockttp.js PORT FILE (with NODE_PATH where mockttp is installed)
'use strict';
const fs = require('fs');
const mockttp = require('mockttp');

const [port, path] = process.argv.slice(2);
const stream = fs.createWriteStream(path, { flags: 'a' });

(async () => {
    const server = mockttp.getLocal({ recordTraffic: true });
    await server.forAnyRequest().thenReply(200);
    await server.on('request', async (request) => {
        const text = await request.body.getText();
        stream.write(request.method + ' ' + request.url + ' ' + text + '\n');
    });
    await server.start(Number(port));
})();
