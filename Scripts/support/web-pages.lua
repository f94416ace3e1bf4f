-- Asks for the addresses of PATHS (one a line) in turn, with the cookie COOKIE, and prints what came as one line of JSON.

local threads = 0

function setup(thread)
    thread:set("first", threads)
    threads = threads + 1
end

function init(arguments)
    local headers = { Cookie = os.getenv("COOKIE") }
    requests = {}
    for path in io.lines(os.getenv("PATHS")) do
        requests[#requests + 1] = wrk.format("GET", path, headers)
    end
    -- The threads do not ask for the same page at the same moment.
    position = first * math.floor(#requests / 2)
end

function request()
    position = position % #requests + 1
    return requests[position]
end

function done(summary, latency, requests)
    local errors = summary.errors
    io.write(string.format(
        '{"requests": %d, "micros": %d, "bytes": %d, "errors": %d, "p50": %d, "p99": %d, "max": %d}\n',
        summary.requests, summary.duration, summary.bytes,
        errors.connect + errors.read + errors.write + errors.status + errors.timeout,
        latency:percentile(50), latency:percentile(99), latency.max))
end
