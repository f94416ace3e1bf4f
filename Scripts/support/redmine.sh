# A Redmine of one's own (Debian's package) on loopback, sourced by other scripts. Its configuration, database, log and
# temporary files lie in a folder; the machine's own instance is neither read nor changed.
#   redmine_install            installs the package and what runs it, where they are missing
#   redmine_make DIR ISSUES    an instance in DIR: a project with ISSUES issues, a quarter of them open, shared by 16
#   redmine_start DIR          2 workers of 4 threads; sets REDMINE_PID and REDMINE_URL
#   redmine_sign_in DIR        signs the administrator in; sets REDMINE_COOKIE
#   redmine_stop
# free_port and cookie_of are those of web.sh.

redmine_home=/usr/share/redmine

redmine_install() {
    local package missing=()
    for package in redmine redmine-sqlite puma curl wrk; do
        [[ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2> /dev/null)" == installed ]] || missing+=("$package")
    done
    ((${#missing[@]} > 0)) || return 0
    echo "bench: installing ${missing[*]}"
    local as_root=()
    [[ $EUID == 0 ]] || as_root=(sudo)
    local apt=(env DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get -q -y -o DPkg::Lock::Timeout=900)
    "${as_root[@]}" "${apt[@]}" update
    "${as_root[@]}" "${apt[@]}" --no-install-recommends install "${missing[@]}" || redmine_finish_install
}

# A newer Bundler among Ruby's own gems looks for gems that Debian has in other versions, and the package cannot be
# configured. With Debian's Bundler it can.
redmine_finish_install() {
    local as_root=()
    [[ $EUID == 0 ]] || as_root=(sudo)
    redmine_bundler
    echo "bench: configuring Redmine with Bundler $BUNDLER_VERSION"
    (cd "$redmine_home" && "${as_root[@]}" env BUNDLER_VERSION="$BUNDLER_VERSION" \
        bundle "_${BUNDLER_VERSION}_" install --local)
    "${as_root[@]}" env BUNDLER_VERSION="$BUNDLER_VERSION" DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 dpkg --configure -a
}

# Everything of Redmine runs with Debian's Bundler.
redmine_bundler() {
    local version
    version=$(dpkg-query -W -f '${Version}' ruby-bundler)
    export BUNDLER_VERSION=${version%%-*}
}

# Goes where Redmine's commands work, with the instance of a folder: (redmine_enter DIR && exec COMMAND...)
redmine_enter() {
    redmine_bundler
    unset X_DEBIAN_SITEID RAILS_LOG_TO_STDOUT DATABASE_URL
    # Debian keeps instances below one folder and knows them by name; a name may be a way out of it.
    export RAILS_ENV=production REDMINE_INSTANCE="../../../../../../..$1"
    cd "$redmine_home"
}

redmine_configure() {
    local dir=$1
    mkdir -p "$dir"/{config,files,log,public,tmp}
    cat > "$dir/config/database.yml" << YAML
production:
  adapter: sqlite3
  database: $dir/redmine.db
  timeout: 10000
YAML
    [[ -f $dir/config/secret_key.txt ]] || openssl rand -hex 64 > "$dir/config/secret_key.txt"
}

redmine_make() {
    local dir=$1 issues=$2
    redmine_configure "$dir"
    redmine_office > "$dir/office.rb"
    (redmine_enter "$dir" && bin/rake db:migrate) > "$dir/log/making.log" 2>&1 &&
        (redmine_enter "$dir" && ISSUES=$issues bin/rails runner "$dir/office.rb") 2>> "$dir/log/making.log" && return 0
    grep -v '^\s*from ' "$dir/log/making.log" | tail -n 5 >&2
    echo "bench: Redmine's issues could not be made: see $dir/log/making.log" >&2
    return 1
}

# The office in Redmine's own terms. Two hundred issues with two notes each are made as its forms make them; the others
# are copies of those in SQL. The administrator holds one in sixteen.
redmine_office() {
    cat << 'RUBY'
originals = 200
issues = ENV.fetch('ISSUES').to_i
Setting.notified_events = []
Setting.default_language = 'en'
Setting.per_page_options = '25,50,100'
Redmine::DefaultData::Loader.load('en') if Redmine::DefaultData::Loader.no_data?

admin = User.find_by_login('admin')
admin.update!(must_change_passwd: false, password: 'office-password', password_confirmation: 'office-password')
project = Project.create!(name: 'Enquiries', identifier: 'enquiries', is_public: false, trackers: Tracker.all.to_a,
                          enabled_module_names: %w[issue_tracking])
colleagues = [admin] + (1..15).map do |number|
  User.new(firstname: 'Colleague', lastname: number.to_s, mail: "colleague#{number}@arl.example", language: 'en',
           password: 'office-password', password_confirmation: 'office-password')
      .tap { |user| user.login = "colleague#{number}" }.tap(&:save!)
end
role = Role.givable.find_by!(name: 'Developer')
colleagues.each { |user| Member.create!(project: project, user: user, roles: [role]) }
%w[Office Library Archive].each { |name| IssueCategory.create!(project: project, name: name) }

records = ['the probate file of a grandparent', 'the court register of 1911', 'a birth record after adoption',
           'the magistrates’ minute book', 'a naturalisation certificate', 'the inquest of a miner',
           'a hearing list', 'the plans of the old courthouse', 'a journal article', 'a destruction certificate']
matters = ['Where to find', 'A copy of', 'How long you keep', 'Correction to', 'Still waiting for', 'May I see',
           'Loan of', 'Closure period of']
body = <<TEXT
Dear colleagues,

I am writing about %s. I understand that the file was moved to your store in %d and that it may be closed; if that is so,
please tell me under which rule, until when, and to whom I should turn if I believe that the rule does not apply.

My own reference is HX/%d/%d. I have asked the county archive already. They hold the index only, and the page that should
name the box is missing. I need an answer for a hearing in three weeks, so a date by which I may expect one would help me.

If you need proof of who I am, I can send what you ask for. I am at home in the mornings.

Kind regards,
Rowan Ashdown
TEXT

open, closed = IssueStatus.where(is_closed: false).first, IssueStatus.where(is_closed: true).first
trackers, categories, priorities = Tracker.all.to_a, project.issue_categories.to_a, IssuePriority.active.to_a
originals.times do |number|
  what = records[number % records.size]
  issue = Issue.create!(project: project, author: admin, tracker: trackers[number % trackers.size],
                        category: categories[number % categories.size], priority: priorities[number % priorities.size],
                        status: open, subject: "#{matters[number % matters.size]} #{what}",
                        description: format(body, what, 1950 + number % 70, 100 + number, number % 9),
                        due_date: Date.today + number % 20)
  ['Asked the store which box it is in.', 'Acknowledged; the file is ordered for Thursday.'].each do |note|
    Journal.create!(journalized: issue, user: admin, notes: note)
  end
end

def copy(connection, model, replaced, from)
  kept = model.column_names - ['id'] - replaced.keys
  columns = (replaced.keys + kept).map { |name| connection.quote_column_name(name) }
  values = replaced.values + kept.map { |name| "o.#{connection.quote_column_name(name)}" }
  connection.execute("INSERT INTO #{model.table_name} (#{columns.join(', ')}) #{from[0]} SELECT #{values.join(', ')} #{from[1]}")
end

connection = Issue.connection
first = Issue.minimum(:id)
numbers = "WITH RECURSIVE n(i) AS (SELECT #{originals} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < #{issues})"
original = "n JOIN %s o ON o.%s = #{first} + n.i %% #{originals}"
Issue.transaction do
  copy(connection, Issue, { 'id' => "#{first} + n.i", 'root_id' => "#{first} + n.i", 'lft' => '1', 'rgt' => '2' },
       [numbers, "FROM #{format(original, 'issues', 'id')}"])
  copy(connection, Journal, { 'journalized_id' => "#{first} + n.i" },
       [numbers, "FROM #{format(original, 'journals', 'journalized_id')}"])
  holders = colleagues.map(&:id).each_with_index.map { |id, place| "WHEN #{place} THEN #{id}" }.join(' ')
  connection.execute("UPDATE issues SET status_id = CASE WHEN id % 4 = 0 THEN #{open.id} ELSE #{closed.id} END, " \
                     "assigned_to_id = CASE (id / 4) % 16 #{holders} END, " \
                     "created_on = datetime(created_on, '-' || ((#{issues} - id) * 26) || ' minutes'), " \
                     "updated_on = datetime(updated_on, '-' || ((#{issues} - id) * 25) || ' minutes')")
  connection.execute("UPDATE issues SET closed_on = updated_on WHERE status_id = #{closed.id}")
end
connection.execute('ANALYZE')
puts "bench: Redmine has #{Issue.count} issues, #{Issue.open.count} of them open, #{Journal.count} notes"
RUBY
}

redmine_start() {
    local dir=$1 port
    port=$(free_port)
    REDMINE_URL=http://127.0.0.1:$port
    redmine_configure "$dir"
    (redmine_enter "$dir" && exec puma -e production -w 2 -t 4:4 -b "tcp://127.0.0.1:$port" config.ru) \
        > "$dir/log/puma.log" 2>&1 &
    REDMINE_PID=$!
    for _ in $(seq 240); do
        # The port answers before the workers do.
        curl -fso /dev/null --max-time 5 "$REDMINE_URL/login" && return 0
        kill -0 "$REDMINE_PID" 2> /dev/null || break
        sleep 0.5
    done
    echo "bench: Redmine did not start: see $dir/log/puma.log" >&2
    return 1
}

redmine_sign_in() {
    local jar=$1/cookies token
    rm -f "$jar"
    token=$(curl -sc "$jar" "$REDMINE_URL/login" |
        sed -n 's/.*name="authenticity_token" value="\([^"]*\)".*/\1/p' | sed -n 1p)
    curl -so /dev/null -b "$jar" -c "$jar" --data-urlencode "authenticity_token=$token" \
        --data-urlencode username=admin --data-urlencode password=office-password "$REDMINE_URL/login"
    REDMINE_COOKIE=$(cookie_of "$jar")
}

redmine_stop() {
    [[ -n ${REDMINE_PID:-} ]] || return 0
    kill "$REDMINE_PID" 2> /dev/null || true
    wait "$REDMINE_PID" 2> /dev/null || true
    REDMINE_PID=
}
