"""A submission server with STARTTLS and AUTH that keeps every mail it takes, for tests.

    sink.py --port PORT --folder FOLDER --certificate PEM --key PEM --password WORD --mechanism PLAIN|LOGIN
            [--size BYTES]

A mail becomes FOLDER/NNNN.eml, its bytes as they came, and FOLDER/NNNN.json: sender, recipients and how its client signed
in. An address that begins with “refused” gets 550, one that begins with “later” 451 until FOLDER/open is there.
"""

import argparse
import asyncio
import json
import pathlib
import ssl

from aiosmtpd.smtp import SMTP, AuthResult

options = argparse.ArgumentParser()
options.add_argument("--port", type=int, required=True)
options.add_argument("--folder", type=pathlib.Path, required=True)
options.add_argument("--certificate", required=True)
options.add_argument("--key", required=True)
options.add_argument("--password", required=True)
options.add_argument("--mechanism", choices=["PLAIN", "LOGIN"], required=True)
options.add_argument("--size", type=int)
chosen = options.parse_args()


class Keeper:
    def __init__(self):
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("refused"):
            return "550 5.1.1 There is nobody of that name"
        if address.startswith("later") and not (chosen.folder / "open").exists():
            return "451 4.7.1 Come back later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 taken"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        name = chosen.folder / f"{self.count:04}"
        facts = {
            "sender": envelope.mail_from,
            "recipients": envelope.rcpt_tos,
            "mechanism": session.auth_data,
        }
        name.with_suffix(".json").write_text(json.dumps(facts))
        name.with_suffix(".eml").write_bytes(envelope.original_content)
        return f"250 2.0.0 kept as {self.count}"


def sign_in(server, session, envelope, mechanism, proof):
    return AuthResult(success=proof.password == chosen.password.encode(), auth_data=mechanism, handled=False)


keeper = Keeper()
tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
tls.load_cert_chain(chosen.certificate, chosen.key)


def connected():
    return SMTP(
        keeper,
        hostname="sink.test",
        data_size_limit=chosen.size,
        tls_context=tls,
        require_starttls=True,
        auth_required=True,
        authenticator=sign_in,
        auth_exclude_mechanism={"PLAIN", "LOGIN"} - {chosen.mechanism},
    )


async def serve():
    server = await asyncio.get_running_loop().create_server(connected, "127.0.0.1", chosen.port)
    await server.serve_forever()


asyncio.run(serve())
