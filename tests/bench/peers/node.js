// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The catcher people write by hand: appends each body to a file, then answers. node node.js PORT FILE [fsync|stream]
// With fsync it also waits for the disk; with stream, lines that wait are written together, which few think of.
'use strict';
const fs = require('fs');
const http = require('http');

const [port, path, way] = process.argv.slice(2);
const file = fs.openSync(path, 'a');
const stream = fs.createWriteStream(path, { fd: file });

function keep(line, done) {
    if (way === 'stream')
        stream.write(line, done);
    else if (way === 'fsync')
        fs.appendFile(file, line, () => fs.fsync(file, done));
    else
        fs.appendFile(path, line, done);
}

http.createServer((request, response) => {
    const pieces = [];
    request.on('data', (piece) => pieces.push(piece));
    request.on('end', () => {
        const line = Buffer.concat([Buffer.from(request.method + ' ' + request.url + ' '), ...pieces, Buffer.from('\n')]);
        keep(line, () => {
            response.writeHead(200, { 'Content-Length': 0 });
            response.end();
        });
    });
}).listen(Number(port), '127.0.0.1');
