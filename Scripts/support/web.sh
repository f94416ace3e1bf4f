# The web pages under load, sourced by Scripts/bench: Intray and Redmine in turn, each with its own kind of the same four
# pages. SECS of load a page, WARM seconds of it before that, CONNS connections, ORDER of the two.

web_password=office-password-for-the-bench
web_pages=(triage queue enquiry backlog)

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# The last cookie of a curl jar as a header has it.
cookie_of() {
    awk -F '\t' 'NF == 7 { cookie = $6 "=" $7 } END { print cookie }' "$1"
}

# One page under load: web_load SIDE PAGE COOKIE ROWS WORDS URL...
#   ROWS of the page, and WORDS that show who is signed in, are looked for before; several addresses are asked for in turn.
web_load() {
    local side=$1 page=$2 cookie=$3 rows=$4 words=$5
    shift 5
    python3 Scripts/support/web-load.py --side "$side" --page "$page" --cookie "$cookie" --rows "$rows" \
        --words "$words" --pid "$web_pid" --results "$web_dir/results.jsonl" --seconds "${SECS:-10}" \
        --warm "${WARM:-3}" --connections "${CONNS:-8}" "$@"
}

# The addresses of the rows of a list: web_rows COOKIE URL PATTERN PREFIX
web_rows() {
    curl -fs -H "Cookie: $1" "$2" | grep -oE "$3" | sed -E "s|$3|$4\\1|" | sort -u
}

web_intray_stop() {
    [[ -n ${intray_pid:-} ]] || return 0
    [[ -z ${writer_pid:-} ]] || kill "$writer_pid" 2> /dev/null || true
    writer_pid=
    kill "$intray_pid" 2> /dev/null || true
    wait "$intray_pid" 2> /dev/null || true
    intray_pid=
}

# Signs somebody of the made-up office in: web_sign_in EMAIL; prints the cookie.
web_sign_in() {
    local jar=$web_dir/$1.cookies
    rm -f "$jar"
    curl -fso /dev/null -c "$jar" -H "Origin: $intray_url" --data-urlencode "email=$1" \
        --data-urlencode "password=$web_password" "$intray_url/sign-in"
    cookie_of "$jar"
}

web_intray_start() {
    local database=$1 port email
    port=$(free_port)
    intray_url=http://127.0.0.1:$port
    mkdir -p "$web_dir/intray"
    cp "$database" "$web_dir/intray/intray.db"
    cat > "$web_dir/intray/intray.yaml" << YAML
database: sqlite:intray.db
listen: 127.0.0.1:$port
public-url: $intray_url
sources: []
YAML
    export INTRAY_CONFIG=$web_dir/intray/intray.yaml
    "$intray" database migrate > "$web_dir/intray/log"
    for email in "$web_coordinator" "$web_colleague" "$web_manager"; do
        "$intray" user password "$email" --password-stdin <<< "$web_password" >> "$web_dir/intray/log"
    done
    sync
    "$intray" serve >> "$web_dir/intray/log" 2>&1 &
    intray_pid=$!
    for _ in $(seq 100); do
        curl -fso /dev/null "$intray_url/health/ready" && return 0
        kill -0 "$intray_pid" 2> /dev/null || break
        sleep 0.1
    done
    echo "bench: Intray did not start: see $web_dir/intray/log" >&2
    return 1
}

# Of the office that storebench makes up.
web_coordinator=cora@arl.example
web_colleague=colleague6@arl.example
web_manager=mona@arl.example

# A note a second on one enquiry, so that no figure is as old as the run: web_writer COOKIE URL
web_writer() {
    local token
    token=$(curl -fs -H "Cookie: $1" "$2" | grep -oE 'name="token" value="[^"]+"' | head -n 1 | cut -d '"' -f 4)
    while curl -fso /dev/null -H "Cookie: $1" -H "Origin: $intray_url" --data-urlencode "token=$token" \
        --data-urlencode "text=They rang again." "$2/note"; do sleep 1; done
}

web_intray() {
    local cora colleague mona enquiries
    web_intray_start "$1"
    web_pid=$intray_pid
    cora=$(web_sign_in "$web_coordinator")
    colleague=$(web_sign_in "$web_colleague")
    mona=$(web_sign_in "$web_manager")
    enquiries=$(web_rows "$colleague" "$intray_url/queue" 'id="work-([^"]+)"' "$intray_url/enquiries/")
    web_writer "$colleague" "$(head -n 1 <<< "$enquiries")" &
    writer_pid=$!
    web_load intray triage "$cora" 50 Cora "$intray_url/triage"
    web_load intray queue "$colleague" 50 "Colleague 6" "$intray_url/queue"
    # shellcheck disable=SC2086
    web_load intray enquiry "$colleague" 0 "Colleague 6" $enquiries
    web_load intray backlog "$mona" 0 Mona "$intray_url/backlog"
    web_intray_stop
}

web_redmine() {
    local list mine issues
    rm -rf "$web_dir/redmine"
    mkdir -p "$web_dir/redmine"
    cp "$1" "$web_dir/redmine/redmine.db"
    redmine_start "$web_dir/redmine"
    web_pid=$REDMINE_PID
    redmine_sign_in "$web_dir/redmine"
    list=$REDMINE_URL/projects/enquiries/issues?per_page=50
    mine="$list&set_filter=1&f%5B%5D=status_id&op%5Bstatus_id%5D=o&f%5B%5D=assigned_to_id&op%5Bassigned_to_id%5D=%3D"
    mine="$mine&v%5Bassigned_to_id%5D%5B%5D=me"
    issues=$(web_rows "$REDMINE_COOKIE" "$mine" 'id="issue-([0-9]+)"' "$REDMINE_URL/issues/")
    web_load redmine triage "$REDMINE_COOKIE" 50 'user active' "$list"
    web_load redmine queue "$REDMINE_COOKIE" 50 'user active' "$mine"
    # shellcheck disable=SC2086
    web_load redmine enquiry "$REDMINE_COOKIE" 0 'user active' $issues
    web_load redmine backlog "$REDMINE_COOKIE" 0 'user active' "$REDMINE_URL/projects/enquiries"
    redmine_stop
}

# Redmine's issues are made once; what makes them is part of the name.
web_redmine_made() {
    local dir=$1 issues=$2 made
    made=$(cat Scripts/support/redmine.sh <(dpkg-query -W -f '${Version}' redmine) | sha256sum | cut -c 1-8)
    redmine_database=$dir/redmine$issues-$made.db
    [[ ! -f $redmine_database ]] || return 0
    rm -rf "$dir"/redmine*.db "$dir/redmine-making"
    echo "bench: making Redmine's $issues issues"
    redmine_make "$dir/redmine-making" "$issues"
    mv "$dir/redmine-making/redmine.db" "$redmine_database"
    rm -rf "$dir/redmine-making"
}
