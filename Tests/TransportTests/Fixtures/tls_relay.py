"""Puts TLS before a plain SMTP server: tls_relay.py PORTFILE TARGET CERTIFICATE KEY tls|starttls

It writes the port it listens on into PORTFILE. With starttls it greets and upgrades by itself, and keeps the greeting of the server behind it to itself.
"""
import os
import socket
import ssl
import sys
import threading


def line(connection):
    text = b""
    while not text.endswith(b"\n"):
        byte = connection.recv(1)
        if not byte:
            raise OSError("hung up")
        text += byte
    return text


def copy(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    for connection in (source, target):
        try:
            connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass


def serve(client, target, context, upgrades):
    try:
        if upgrades:
            client.sendall(b"220 relay ESMTP\r\n")
            line(client)
            client.sendall(b"250-relay\r\n250 STARTTLS\r\n")
            line(client)
            client.sendall(b"220 go ahead\r\n")
        secured = context.wrap_socket(client, server_side=True)
        server = socket.create_connection(("127.0.0.1", target))
        if upgrades:
            line(server)
        threading.Thread(target=copy, args=(server, secured), daemon=True).start()
        copy(secured, server)
    except OSError:
        client.close()


port_file, target, certificate, key, mode = sys.argv[1:]
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(certificate, key)
listener = socket.create_server(("127.0.0.1", 0))
with open(port_file + ".new", "w") as file:
    file.write(str(listener.getsockname()[1]))
os.rename(port_file + ".new", port_file)
while True:
    accepted = listener.accept()[0]
    threading.Thread(target=serve, args=(accepted, int(target), context, mode == "starttls"), daemon=True).start()
