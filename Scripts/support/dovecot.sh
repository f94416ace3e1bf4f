# A Dovecot of one's own on loopback, sourced by other scripts:
#   dovecot_start DIR   writes DIR/dovecot.conf and DIR/ca.pem, starts it, sets IMAPS_PORT; mail of the user “office”
#                       lies in DIR/mail/office/Maildir, the password is “office-password”
#   dovecot_stop DIR

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

dovecot_start() {
    local dir=$1
    mkdir -p "$dir/run" "$dir/state" "$dir/mail/office/Maildir"/{cur,new,tmp}
    [[ -f $dir/ca.pem ]] || openssl req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=localhost \
        -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout "$dir/key.pem" -out "$dir/ca.pem" 2> "$dir/openssl.log"
    echo "office:{PLAIN}office-password" > "$dir/users"
    IMAPS_PORT=$(free_port)
    IMAP_PORT=$(free_port)
    cat > "$dir/dovecot.conf" <<CONF
base_dir = $dir/run
state_dir = $dir/state
log_path = $dir/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <$dir/ca.pem
ssl_key = <$dir/key.pem
disable_plaintext_auth = no
mail_location = maildir:$dir/mail/%u/Maildir
mail_uid = nobody
mail_gid = nogroup
first_valid_uid = 1
first_valid_gid = 1
default_internal_user = dovecot
default_login_user = dovenull
mail_max_userip_connections = 50
passdb {
  driver = passwd-file
  args = $dir/users
}
userdb {
  driver = static
  args = uid=nobody gid=nogroup home=$dir/mail/%u
}
service imap-login {
  inet_listener imap {
    port = $IMAP_PORT
  }
  inet_listener imaps {
    port = $IMAPS_PORT
    ssl = yes
  }
}
CONF
    chown -R nobody:nogroup "$dir/mail"
    chmod 755 "$dir"
    dovecot -c "$dir/dovecot.conf"
    for _ in $(seq 100); do
        (exec 3<> "/dev/tcp/127.0.0.1/$IMAPS_PORT") 2> /dev/null && return 0
        sleep 0.05
    done
    echo "dovecot did not start: see $dir/dovecot.log" >&2
    return 1
}

dovecot_stop() {
    [[ -f $1/run/master.pid ]] && kill "$(cat "$1/run/master.pid")" 2> /dev/null || true
}
