"""Hands every mail of a folder to a submission server, one after the other on one connection: what a script would do.

    submit.py PORT USER CA FOLDER     the password is in MAIL_PASSWORD
"""

import email.parser
import os
import pathlib
import smtplib
import ssl
import sys

port, user, authority, folder = sys.argv[1:]
header = email.parser.BytesHeaderParser()
with smtplib.SMTP("localhost", int(port)) as server:
    server.starttls(context=ssl.create_default_context(cafile=authority))
    server.login(user, os.environ["MAIL_PASSWORD"])
    for path in sorted(pathlib.Path(folder).iterdir()):
        mail = path.read_bytes()
        fields = header.parsebytes(mail)
        server.sendmail(fields["From"], [fields["To"]], mail)
