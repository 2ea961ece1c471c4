-- SPDX-FileCopyrightText: 2026 Ringback contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Makes wrk send the requests of a mix folder, each with an id of its own: wrk -s mix.lua http://127.0.0.1:PORT -- FOLDER
local requests, count, run = {}, 0, nil

function init(arguments)
    math.randomseed(os.time())
    run = string.format("%04x", math.random(0x1000, 0xffff))
    local names = io.popen('ls "' .. arguments[1] .. '"/*.http')
    for name in names:lines() do
        local file = assert(io.open(name, "rb"))
        local bytes = file:read("*a")
        file:close()
        local from, to = bytes:find("1d1d1d1d1d1d", 1, true)
        requests[#requests + 1] = { before = bytes:sub(1, from - 1), after = bytes:sub(to + 1) }
    end
end

function request()
    local chosen = requests[count % #requests + 1]
    count = count + 1
    return chosen.before .. run .. string.format("%08x", count) .. chosen.after
end
